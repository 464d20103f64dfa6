"""Portuguese words around articles. Literals only, lower case; `*` stands for a few words or a number."""

BYLINE = "por; escrito por; texto de; texto:; texto; publicado por; autor; autor:; autora; postado por; redigido por; da redação; um artigo de; entrevista de"
AND = "e; com; &"
ROLES = "jornalista; repórter; redator; redatora; redação; correspondente; enviado especial; enviada especial; editor; editora; colunista; colaborador; colaboradora; diretor; diretora; da; do; de; para; com agências; em"
PUBLISHED = "publicado em; publicado; publicada em; atualizado em; atualizado; atualizada em; última atualização; data; data:; criado em; em; postado em; modificado em"
MONTHS = "janeiro jan; fevereiro fev; março mar; abril abr; maio mai; junho jun; julho jul; agosto ago; setembro set; outubro out; novembro nov; dezembro dez"
READING_TIME = "* min de leitura; tempo de leitura: *; tempo de leitura *; * minutos de leitura; leitura: *; * min leitura; leitura de *"
SHARE = (
    "compartilhar; compartilhe; partilhar; partilhe; compartilhar no facebook; compartilhar no twitter; compartilhar no whatsapp; compartilhar no; compartilhe esta notícia; compartilhe este artigo; partilhar artigo; tuitar; imprimir; enviar; enviar por e-mail; copiar link; link copiado; salvar; guardar; ouvir; ouvir artigo; ouvir notícia; comentar; comentários; * comentários; ver comentários; "
    "publicidade; anúncio; continua após a publicidade; continua depois da publicidade; ir para o conteúdo; pular para o conteúdo; saltar para o conteúdo; ir para o conteúdo principal; voltar ao topo; topo; anterior; próximo; seguinte; início; menu; buscar; pesquisar; fechar; entrar; assine; assinar; inscreva-se; cadastre-se; ampliar; ver galeria; índice; mais lidas; mais lidos; últimas notícias; siga-nos; seguir; curtir; destaques"
)
READ_MORE = (
    "leia também; leia mais; leia mais:; leia ainda; leia:; ler mais; ler também; veja também; veja mais; veja:; saiba mais; confira também; confira; conteúdo relacionado; notícias relacionadas; artigos relacionados; matérias relacionadas; posts relacionados; relacionados; relacionadas; pode interessar; você pode gostar; talvez você goste; pode gostar; não perca; mais sobre; mais em; "
    "continue lendo; continuar lendo; continuar a ler; continue a ler; assista; assista também; assista:; vídeo:; veja o vídeo; recomendado; recomendados; recomendados para você; outras notícias; mais notícias; entenda:; ouça também; últimas de"
)
NEWSLETTER = (
    "assine; assine a; assine nossa; inscreva-se; newsletter; nossa newsletter; receba; receba as; receba notícias; cadastre-se; seu e-mail; seu email; o seu email; endereço de e-mail; siga; siga-nos; siga o; siga a; nos siga; junte-se; baixe; baixe o; baixe nosso; apoie; apoie-nos; faça uma doação; já é assinante; não perca; fique por dentro; fique atualizado; "
    "obrigado por; ao se inscrever; ao assinar; gostou; se gostou; gostou deste; ative as notificações; entre no; entre no nosso; participe do; clique aqui para; quer receber; acompanhe"
)
COMMENTS = (
    "deixe um comentário; deixar um comentário; deixe seu comentário; deixe o seu comentário; deixe uma resposta; deixar uma resposta; escreva um comentário; adicionar comentário; adicione um comentário; publicar um comentário; postar um comentário; comente; responder; cancelar resposta; o seu endereço de e-mail não será publicado; o seu endereço de email não será; "
    "campos obrigatórios; os campos obrigatórios; você precisa fazer o login; você precisa estar logado; faça login para; inicie sessão para; salvar meus dados; guardar o meu nome; nenhum comentário; sem comentários; * comentários em; * comentários; * respostas para; comentários encerrados; os comentários estão; seja o primeiro a; comentários (*); este site utiliza o akismet; notifique-me; notificar-me"
)
TAGS = "tags; tags:; etiquetas; etiquetas:; temas; temas:; tópicos; tópicos:; assuntos; assuntos:; categorias; categoria; categorias:; categoria:; palavras-chave; palavras-chave:; arquivado em; mais sobre:; marcadores; marcadores:"
CREDIT = "foto:; fotos:; foto; fotografia:; imagem:; imagem; crédito; créditos; crédito:; créditos:; fonte:; vídeo:; (foto; (imagem; (lusa; © ; ilustração:; ilustração; arquivo; divulgação; reprodução; getty images; agência brasil; foto de"
COOKIES = "utilizamos cookies; usamos cookies; este site usa cookies; este site utiliza cookies; este website utiliza; aceitar cookies; aceitar todos; aceitar; política de cookies; política de privacidade; aviso legal; termos de uso; termos e condições; ao continuar; se continuar; nós e os nossos parceiros; seu navegador; o seu navegador; ative o javascript; configurar cookies"
COPYRIGHT = "copyright; ©; todos os direitos reservados; *todos os direitos reservados; reprodução proibida; é proibida a reprodução"
CAPTCHA = "captcha; não sou um robô; não sou um robot; digite o código; insira o código; anti-spam; resolva; prove que"
PAYWALL = "conteúdo exclusivo para; este conteúdo é exclusivo; exclusivo para assinantes; artigo exclusivo; só para assinantes; para continuar lendo; para continuar a ler; para ler o artigo; para ler mais; assine para ler; assine para continuar; já é assinante; faça login para ler; já sou assinante; o resto deste artigo"
MONTH_FIRST = False
WEEKDAYS = "segunda-feira; terça-feira; quarta-feira; quinta-feira; sexta-feira; sábado; domingo"
QUOTATION_MARKS = "“ ” ‘ ’"

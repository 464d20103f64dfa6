"""Portuguese: numbers, units and dates, then speech. Literals only."""

from articles.evidence.languages.speech import Speech

SPEECH = Speech(
    endings={
        "ar": "a am ou aram ava avam ando ado ará",
        "car": "ca cam cou caram cava cavam cando cado",
        "er": "e em eu eram ia iam endo ido",
        "ir": "e em iu iram ia iam indo ido",
    },
    say={
        "ar": "afirm declar inform relat cont coment not asegur assegur garant ressalt "
        "salient sublinh lembr record anunci denunci apont avis mencion revel "
        "observ detalh argument sustent aleg pontu consider avali estim julg opin "
        "confirm reafirm reiter precis alert conclu confess relembr destac ironiz "
        "critic lament inform frison fris remat refut acrescent recoment adiant "
        "narr testemunh questio questionn pergunt tuit post public resum enfatiz "
        "finaliz contextualiz acus reforç completa complet pontific contest ponder "
        "exemplific explan vaticin brinc",
        "car": "expli indi desta especifi justifi criti classifi publi comuni identifi "
        "notifi ratifi verifi expli",
        "er": "respond promet reconhec defend escrev esclarec",
        "ir": "insist admit advert acrescent assum discut repet refer suger transmit garant",
        "": "diz dizem disse disseram dizia diziam dizendo dito dirá afirma conta "
        "contou contaram refere referem referiu referiram referindo acrescenta "
        "acrescentou acrescentaram acrescentando adverte advertiu garante garantem "
        "garantiu garantiram garantindo sugere sugeriu mantém manteve sustenta "
        "sustentou conclui concluiu concluíram concluindo concluído prossegue "
        "prosseguiu escreve escreveu escreveram escrito reconhece reconheceu "
        "reconheceram reconhecendo esclarece esclareceu esclareceram nega negou "
        "negaram negando prevê previu replica replicou retruca retrucou repete "
        "repetiu argui supõe propõe propôs contrapõe contrapôs antevê reitera frisa "
        "frisou remata rematou desmente desmentiu insiste insistiu explica explicou "
        "explicaram explicando responde respondeu responderam prometeu promete "
        "lembra pondera ponderou finaliza finalizou relata relatou pergunta "
        "perguntou defende defendeu defenderam defendendo expõe expôs atesta "
        "atestou avalia avaliou considera considerou alega alegou sentencia admite "
        "admitiu admitiram admitindo discorda concorda confidenciou confidencia "
        "desabafou desabafa pormenorizou sintetiza sintetizou acredita",
    },
    voice={
        "ar": "cham grit celebr classific critic reclam exclam murmur sussurr clam exort "
        "elogi apelid acus lanç protest suspir cit conden lament rejeit cant pens "
        "convid rotul tach",
        "er": "descrev agradec",
        "ir": "exig ped defin r",
        "": "pede pedem pediu pediram descreve descreveu define definiu definindo ri "
        "riu sorri lê diz exige exigiu apelou apela ordena ordenou compara comparou "
        "pensa crê queixou queixa agradece agradeceu continua continuou começa "
        "começou segue chama chamou defende acredita agradeceu comemorou comemora "
        "encerrou encerra brada bradou",
    },
    participles="afirmando declarando informando relatando comentando assegurando ressaltando "
    "salientando sublinhando lembrando recordando anunciando denunciando apontando "
    "revelando observando argumentando sustentando alegando considerando "
    "confirmando reiterando alertando destacando lamentando acrescentando "
    "explicando indicando justificando criticando respondendo reconhecendo "
    "defendendo insistindo admitindo advertindo dizendo referindo garantindo "
    "concluindo negando classificando frisando reforçando",
    past="dito afirmado declarado informado contado relatado comentado assegurado "
    "garantido ressaltado salientado sublinhado lembrado recordado anunciado "
    "denunciado apontado revelado observado argumentado sustentado alegado "
    "considerado confirmado reiterado alertado destacado lamentado acrescentado "
    "explicado indicado respondido prometido reconhecido defendido insistido "
    "admitido advertido referido concluído negado escrito esclarecido",
    nouns_too="conta nota informe pergunta critica anuncia denuncia sentencia estima resposta "
    "propõe julga relato cita chama grita reclama defesa aponta alerta avalia "
    "queixa publica publicado lembra classifica segue pensa canta contas "
    "considerado conhecido indica dito escrito classificado notado observa lança "
    "lançado público completa complete contado acusado acusados condenado condena "
    "comunicado comunica critica relata pública relatos reforça revista avisa "
    "publicou refere posta postou",
    phrases="deu a conhecer, deram a conhecer, fez saber, fizeram saber, deixou claro, "
    "deixa claro, fez questão de dizer, chamou a atenção para, veio dizer, disse "
    "ainda, pôs em causa, adianta ainda, fez notar, fez questão de frisar, tornou "
    "público, foi taxativo, se queixou, se defendeu, se lamentou, lê-se, pode "
    "ler-se",
    auxiliaries="tem têm tinha tinham havia haviam terá teria teriam tenha foi foram é são era "
    "estava estavam está",
    finite="é são era eram foi foram será serão seria seriam está estão estava estavam "
    "esteve tem têm tinha tinham teve terá teria há houve havia haverá pode podem "
    "podia poderia poderá poderiam deve devem devia deveria deverá vai vão ia faz "
    "fazem fez quer querem queria fica ficam ficou continua existe existem precisa "
    "sabe dá deu seja sejam traz vem vêm veio chegou chega permite recebeu ocorreu "
    "aconteceu",
    so="",
    according="segundo, de acordo com, conforme, na opinião de, na opinião do, na opinião da, "
    "no entender de, no entender do, no entender da, nas palavras de, nas palavras "
    "do, nas palavras da, na avaliação de, na avaliação do, na avaliação da, aos "
    "olhos de, na visão de, na visão do, na visão da",
    before_comma="para",
    as_words="como conforme segundo tal",
    that="que",
    whether="se porque como quando onde quem qual quanto",
    null_subject=True,
    dialogue_dash=True,
    pronouns="ele:ms ela:fs eles:mp elas:fp este:ms esta:fs que:r quem:r você:as",
    inverted="lhe lhes se nos me",
    first_person="eu nós",
    impersonal="se, foi, é",
    clitics="lhe lhes o a os as se me nos te",
    elisions="d n",
    definite="o a os as este esta estes estas esse essa esses essas aquele aquela do da dos "
    "das ao à aos às no na nos nas ambos ambas pelo pela",
    indefinite="um uma uns umas vários várias alguns algumas muitos muitas dois duas três "
    "outro outra outros outras cada todos todas",
    possessive="seu sua seus suas meu minha nosso nossa",
    masculine="o os um este esse do dos ao no pelo",
    feminine="a as uma esta essa da das à na pela",
    plural="os as estes estas esses essas dos das ambos ambas vários várias alguns algumas dois duas três",
    of="de do da dos das d'",
    prepositions="de do da dos das d' a ao à aos às em no na nos nas com por pelo pela pelos "
    "pelas para sem sobre entre desde até durante após ante sob contra segundo "
    "conforme mediante perante num numa junto antes depois",
    and_="e ou mas nem",
    subordinate="quando se embora porque enquanto pois como onde caso depois antes apesar já",
    relative="quem cujo cuja qual quais onde",
    adverbs="também ainda além depois então já hoje ontem amanhã agora assim igualmente "
    "finalmente posteriormente recentemente anteriormente claramente publicamente "
    "só apenas mesmo sempre nunca entretanto porém contudo todavia aliás inclusive "
    "supostamente novamente disso por fim ao todo antes logo lá aqui",
    negations="não nunca jamais nem",
    times="segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça "
    "quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho "
    "julho agosto setembro outubro novembro dezembro hoje ontem amanhã tarde noite "
    "manhã passado passada próximo",
    infinitives="ter estar ser não haver sentir-se ter-se",
    openers="e mas porém contudo entretanto todavia além disso ainda assim também já no "
    "entanto por isso então aliás enquanto ou",
    titles="senhor:m senhora:f sr:m sra:f dom:m dona:f dr:m dra:f doutor:m doutora:f "
    "papa:m rei:m rainha:f príncipe:m princesa:f prof: general: padre:m",
    roles="porta-voz jornalista artista economista analista especialista dirigente "
    "presidente representante gerente tenente comandante agente líder juiz "
    "testemunha cônsul chanceler estudante docente atleta ciclista tenista cantor "
    "policial guarda sindicalista ativista ambientalista delegado jovem oficial "
    "chefe residente habitante membro integrante titular vice-presidente "
    "ex-presidente comerciante participante intérprete responsável assistente "
    "premiê primeiro-ministro parlamentar moradora morador legista perito "
    "primeira-ministra familiar garota menina menino garoto sargento cabo major",
    roles_m="ministro secretário prefeito diretor deputado senador governador advogado "
    "magistrado procurador promotor comissário inspetor investigador pesquisador "
    "cientista professor reitor médico doutor cirurgião enfermeiro psicólogo "
    "sociólogo politólogo cientista historiador biólogo físico químico geólogo "
    "engenheiro arquiteto arqueólogo epidemiologista infectologista virologista "
    "meteorologista escritor autor poeta ator músico pintor fotógrafo repórter "
    "redator editor produtor apresentador empresário fundador cofundador "
    "proprietário dono administrador coordenador delegado conselheiro embaixador "
    "diplomata candidato treinador técnico avançado atacante goleiro guarda-redes "
    "zagueiro defesa capitão jogador selecionador piloto corredor campeão "
    "agricultor pecuarista pescador operário trabalhador funcionário vizinho pai "
    "irmão filho marido tio avô padre bispo arcebispo cardeal papa rei príncipe "
    "general coronel soldado bombeiro motorista secretário-geral autarca vereador "
    "relator desembargador defensor sobrinho primo presidente-executivo",
    roles_f="ministra secretária prefeita diretora deputada senadora governadora advogada "
    "magistrada procuradora promotora comissária inspetora investigadora "
    "pesquisadora cientista professora reitora médica doutora cirurgiã enfermeira "
    "psicóloga socióloga historiadora bióloga física química geóloga engenheira "
    "arquiteta arqueóloga escritora autora atriz pintora fotógrafa redatora editora "
    "produtora apresentadora empresária fundadora cofundadora proprietária dona "
    "administradora coordenadora delegada conselheira embaixadora candidata "
    "treinadora capitã jogadora campeã agricultora trabalhadora funcionária vizinha "
    "mãe irmã filha esposa mulher tia avó freira rainha princesa bombeira vereadora "
    "presidenta juíza relatora desembargadora defensora sobrinha prima "
    "secretária-geral",
    anaphors="especialista experto homem mulher político política jovem dirigente líder "
    "autor autora investigador investigadora pesquisador pesquisadora governante "
    "autarca jogador treinador técnico atleta artista médico português portuguesa "
    "brasileiro brasileira espanhol francês italiano alemão argentino "
    "norte-americano inglês socialista social-democrata comunista petista tucano "
    "bolsonarista parlamentar atacante garota familiar moradora morador adolescente "
    "rapaz rapariga menina menino",
    data="dados números estatísticas resultados pesquisas sondagens indícios provas estudos",
    name_links="de da do dos das e von van",
    terms="chamado chamada chamados chamadas denominado denominada intitulado intitulada "
    "apelidado apelidada conhecido conhecida filme livro romance canção música "
    "álbum disco obra série palavra palavras termo termos expressão conceito "
    "programa revista documentário lema operação projeto exposição poema título "
    "dita dito suposto suposta alcunha vulgo grupo novela",
    bodies="universidade ministério agência partido associação sindicato união instituto "
    "fundação federação polícia exército grupo companhia empresa conselho centro "
    "hospital escola autoridade organização comité comitê comissão corte tribunal "
    "procuradoria banco câmara governo assembleia liga clube casa secretaria "
    "direção prefeitura junta delegacia gabinete",
    abbreviations="sr sra dr dra prof profa gen av art nº pág etc ex vs eng arq d exmo tel dept",
)

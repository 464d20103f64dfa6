"""Spanish words around articles. Literals only, lower case; `*` stands for a few words or a number."""

BYLINE = "por; escrito por; texto; texto:; texto de; redactado por; publicado por; autor; autor:; autora; autora:; un artículo de; una entrevista de; posteado por"
AND = "y; e; con; &"
ROLES = "periodista; redactor; redactora; corresponsal; enviado especial; enviada especial; editor; editora; reportero; reportera; columnista; redacción; colaborador; colaboradora; director; directora; jefe; jefa; para; agencias; desde"
PUBLISHED = "publicado el; publicado; publicada el; actualizado el; actualizado; actualizada; última actualización; fecha; fecha:; creado el; el; a las; modificado"
MONTHS = "enero ene; febrero feb; marzo mar; abril abr; mayo may; junio jun; julio jul; agosto ago; septiembre setiembre sept sep; octubre oct; noviembre nov; diciembre dic"
READING_TIME = "* min de lectura; tiempo de lectura: *; tiempo de lectura *; * minutos de lectura; lectura: *; * min. de lectura; lectura de *"
SHARE = (
    "compartir; comparte; compartir en facebook; compartir en twitter; compartir en whatsapp; compartir en; comparte en; comparte este artículo; comparte esta noticia; compartir artículo; twittear; tuitear; imprimir; enviar; enviar por correo; copiar enlace; enlace copiado; copiar link; guardar; "
    "guardar artículo; escuchar; escuchar artículo; escuchar noticia; comentar; comentarios; * comentarios; ir a los comentarios; ver comentarios; publicidad; anuncio; continúa leyendo después de la publicidad; sigue leyendo; ir al contenido; saltar al contenido; ir al contenido principal; volver arriba; arriba; anterior; siguiente; inicio; menú; "
    "buscar; cerrar; iniciar sesión; suscríbete; suscribirse; regístrate; ampliar; ver galería; índice; lo más leído; lo más visto; más leídas; últimas noticias; síguenos; seguir; me gusta; regalar artículo; te recomendamos"
)
READ_MORE = (
    "lea también; lee también; leer también; leer más; lea más; lee más; lea además; lee además; ver también; vea también; te puede interesar; le puede interesar; también te puede interesar; puede interesarte; te podría interesar; más información; más sobre; más en; noticias relacionadas; noticia relacionada; artículos relacionados; "
    "contenido relacionado; contenidos relacionados; entradas relacionadas; temas relacionados; relacionado; relacionadas; seguir leyendo; continuar leyendo; no te pierdas; no se pierda; además:; mira también; mire también; mira:; mira aquí; en video:; video:; vídeo:; recomendado; recomendados; lo más; sigue leyendo; leé también; lea aquí; otras noticias"
)
NEWSLETTER = (
    "suscríbete; suscríbete a; suscríbete al; suscríbase a; suscríbase; suscribete; recibe las; recibe los; recibe nuestro; recibe nuestra; boletín; nuestro boletín; newsletter; recibe; reciba; recibe en tu correo; regístrate; regístrese; apúntate; tu correo; tu email; correo electrónico; síguenos; sígueme; siga; sigue a; sigue toda la información; únete; descarga; descarga nuestra; apoya; haz una donación; hazte socio; hazte socia; "
    "ya soy suscriptor; no te pierdas; mantente informado; gracias por; al suscribirte; si te ha gustado; te ha gustado; si quieres; puedes seguir a; puedes consultar; activa las notificaciones; entérate; toda la información"
)
COMMENTS = (
    "deja un comentario; dejar un comentario; deja tu comentario; deje su comentario; deje un comentario; deja una respuesta; dejar una respuesta; escribe un comentario; escribir un comentario; publicar un comentario; añadir comentario; añade un comentario; agregar comentario; responder; cancelar respuesta; cancelar la respuesta; "
    "tu dirección de correo electrónico no será publicada; su dirección de correo electrónico no será; los campos obligatorios; debes iniciar sesión; debes estar conectado; inicia sesión para; guarda mi nombre; no hay comentarios; sin comentarios; * comentarios en; * comentarios; * respuestas a; los comentarios están cerrados; comentarios cerrados; sé el primero en; normas de participación; comentarios (*); opina; este sitio usa akismet; recibir un correo"
)
TAGS = "etiquetas; etiquetas:; etiqueta:; temas; temas:; tags; tags:; categorías; categoría; categorías:; categoría:; archivado en; archivado en:; palabras clave; más sobre:; etiquetado; más noticias de; secciones"
CREDIT = "foto:; fotos:; foto; fotografía:; fotografía de; imagen:; crédito; créditos; crédito:; fuente:; video:; vídeo:; (foto; (imagen; (efe; efe/; © ; ilustración:; ilustración; archivo; getty images; cortesía"
COOKIES = "utilizamos cookies; usamos cookies; este sitio usa cookies; este sitio utiliza cookies; esta web utiliza cookies; aceptar cookies; aceptar todo; aceptar y continuar; política de cookies; política de privacidad; aviso legal; términos y condiciones; si continúas; al continuar; nosotros y nuestros socios; tu navegador; activa javascript; configurar cookies"
COPYRIGHT = "copyright; ©; todos los derechos reservados; *todos los derechos reservados; derechos reservados; prohibida su reproducción; queda prohibida"
CAPTCHA = "captcha; no soy un robot; introduce el código; escribe el código; ingrese el código; anti-spam; resuelve; demuestra que"
PAYWALL = "este contenido es exclusivo; contenido exclusivo para; este artículo es exclusivo; solo para suscriptores; exclusivo para suscriptores; exclusivo suscriptores; para seguir leyendo; suscríbete para seguir; suscríbete para leer; regístrate para seguir; inicia sesión para leer; inicia sesión para seguir; para continuar leyendo; lee sin límites; ya soy suscriptor; hazte premium"
MONTH_FIRST = False
WEEKDAYS = "lunes; martes; miércoles; jueves; viernes; sábado; domingo"
QUOTATION_MARKS = "« » “ ”"

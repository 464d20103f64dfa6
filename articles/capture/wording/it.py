"""Italian words around articles. Literals only, lower case; `*` stands for a few words or a number."""

BYLINE = "di; a cura di; scritto da; testo di; pubblicato da; autore; autore:; autrice; da; articolo di; intervista di; dal nostro inviato; dal nostro corrispondente"
AND = "e; ed; con; &"
ROLES = "giornalista; redattore; redattrice; redazione; corrispondente; inviato; inviata; direttore; direttrice; caporedattore; editorialista; collaboratore; collaboratrice; da; per; la redazione; reporter"
PUBLISHED = "pubblicato il; pubblicato; aggiornato il; aggiornato; aggiornato alle; ultima modifica; ultimo aggiornamento; data; data:; del; il; modificato il; postato il"
MONTHS = "gennaio gen; febbraio feb; marzo mar; aprile apr; maggio mag; giugno giu; luglio lug; agosto ago; settembre set sett; ottobre ott; novembre nov; dicembre dic"
READING_TIME = "* min di lettura; tempo di lettura: *; tempo di lettura *; * minuti di lettura; lettura: *; lettura * min; * minuti"
SHARE = (
    "condividi; condividi su facebook; condividi su twitter; condividi su; condividi questo articolo; condividi l'articolo; condividi via mail; twitta; tweet; stampa; invia; invia per email; copia link; link copiato; salva; ascolta; ascolta l'articolo; commenta; commenti; * commenti; vai ai commenti; pubblicità; annuncio; continua a leggere dopo la pubblicità; "
    "vai al contenuto; vai al contenuto principale; salta al contenuto; torna su; torna in alto; precedente; successivo; articolo precedente; articolo successivo; home; menu; cerca; chiudi; accedi; abbonati; registrati; iscriviti; ingrandisci; guarda la gallery; indice; i più letti; più letti; ultime notizie; seguici; segui; mi piace; regala; in evidenza"
)
READ_MORE = (
    "leggi anche; leggi anche:; leggi; leggi tutto; leggi di più; leggi l'articolo; leggi ancora; vedi anche; guarda anche; potrebbe interessarti; potrebbero interessarti; ti potrebbe interessare; ti potrebbe interessare anche; articoli correlati; articoli simili; contenuti correlati; notizie correlate; post correlati; approfondimenti; approfondisci; per approfondire; per saperne di più; continua a leggere; continua; "
    "altri articoli; altre notizie; da non perdere; consigliati; correlati; sullo stesso argomento; scopri di più; guarda il video; video:; il video; la scheda; > leggi; >> leggi; raccomandato per te; argomenti correlati"
)
NEWSLETTER = (
    "iscriviti; iscriviti alla; la newsletter; newsletter; ricevi; ricevi ogni; abbonati; la tua email; indirizzo email; il tuo indirizzo; seguici; segui; unisciti; scarica; scarica l'app; sostieni; sostienici; dona ora; fai una donazione; sei già abbonato; non perdere; non perderti; resta aggiornato; rimani aggiornato; grazie per; iscrivendoti; "
    "ti è piaciuto; se ti è piaciuto; attiva le notifiche; per restare aggiornato; entra nel nostro; le notizie"
)
COMMENTS = (
    "lascia un commento; lascia un tuo commento; lascia una risposta; scrivi un commento; inserisci un commento; aggiungi un commento; pubblica un commento; posta un commento; rispondi; annulla risposta; il tuo indirizzo email non sarà pubblicato; l'indirizzo email non verrà pubblicato; i campi obbligatori; devi essere connesso; devi effettuare il login; effettua il login; accedi per commentare; "
    "salva il mio nome; nessun commento; * commenti; * risposte a; i commenti sono chiusi; commenti chiusi; sii il primo a; commenti (*); questo sito usa akismet; avvisami; partecipa alla discussione; di' la tua"
)
TAGS = "tag; tags; tag:; tags:; etichette; argomenti; argomenti:; categorie; categoria; categorie:; categoria:; parole chiave; temi; archiviato in; pubblicato in; altro su; sezioni"
CREDIT = "foto:; foto di; foto; fotografia:; immagine:; credito; crediti; crediti:; credit:; fonte:; video:; (foto; (ansa; ansa/; © ; illustrazione:; illustrazione di; archivio; lapresse; getty images"
COOKIES = "utilizziamo i cookie; utilizziamo cookie; questo sito utilizza; questo sito usa; usiamo i cookie; accetta tutti; accetta i cookie; accetta; cookie policy; informativa sulla privacy; privacy policy; note legali; termini e condizioni; proseguendo; continuando; noi e i nostri; il tuo browser; abilita javascript; preferenze cookie"
COPYRIGHT = "copyright; ©; tutti i diritti riservati; *tutti i diritti riservati; riproduzione riservata; *riproduzione riservata; vietata la riproduzione"
CAPTCHA = "captcha; non sono un robot; inserisci il codice; digita il codice; antispam; risolvi; dimostra di"
PAYWALL = "contenuto riservato; articolo riservato; questo contenuto è riservato; questo articolo è riservato; riservato agli abbonati; per continuare a leggere; per leggere l'articolo; abbonati per leggere; abbonati per continuare; sei già abbonato; accedi per leggere; registrati per continuare; il resto dell'articolo"
MONTH_FIRST = False
WEEKDAYS = "lunedì; martedì; mercoledì; giovedì; venerdì; sabato; domenica"
QUOTATION_MARKS = "« » “ ”"

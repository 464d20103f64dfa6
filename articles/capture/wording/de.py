"""German words around articles. Literals only, lower case; `*` stands for a few words or a number."""

BYLINE = "von; durch; veröffentlicht von; autor/in:; autor/in; von autor; ein artikel von; eine analyse von; ein kommentar von; ein gastbeitrag von; ein interview von; ein bericht von; text; text:; autor; autor:; autorin; autorin:; verfasst von; geschrieben von; eine reportage von; interview:; interview von"
AND = "und; mit; &"
ROLES = "redakteur; redakteurin; redaktion; korrespondent; korrespondentin; reporter; reporterin; autor; autorin; journalist; journalistin; chefredakteur; chefredakteurin; ressortleiter; kolumnist; kolumnistin; leiter; leiterin; aus; in; volontär; volontärin; für; chefreporter; gastautor; gastautorin; freier"
PUBLISHED = "veröffentlicht am; veröffentlicht; aktualisiert am; aktualisiert; stand:; stand; zuletzt aktualisiert; erstellt am; erstellt; datum; datum:; vom; am; letzte aktualisierung; erschienen am; letztes update; publiziert"
MONTHS = "januar jan jänner; februar feb; märz mär mrz; april apr; mai; juni jun; juli jul; august aug; september sept sep; oktober okt; november nov; dezember dez"
READING_TIME = "lesezeit: *; lesezeit *; lesedauer: *; lesedauer *; * min lesezeit; * min. lesezeit; * minuten lesezeit; * min"
SHARE = (
    "teilen; artikel teilen; beitrag teilen; auf facebook teilen; auf twitter teilen; auf whatsapp teilen; per e-mail teilen; twittern; drucken; artikel drucken; merken; artikel merken; vorlesen; artikel anhören; anhören; kommentieren; "
    "kommentare; * kommentare; kommentare anzeigen; link kopieren; link kopiert; anzeige; werbung; weiter nach der anzeige; zum inhalt springen; zum hauptinhalt springen; nach oben; zurück; weiter; startseite; menü; suche; schließen; anmelden; abmelden; "
    "abonnieren; vergrößern; bild vergrößern; bildergalerie; inhalt; inhaltsverzeichnis; meistgelesen; meistgelesene artikel; schriftgröße; feedback; verschenken; artikel verschenken; zur startseite; mehr anzeigen; folgen; speichern; pocket; e-mail; mail"
)
READ_MORE = (
    "lesen sie auch; lesen sie mehr; lesen sie hier; lesen sie dazu; auch interessant; mehr zum thema; mehr dazu; mehr lesen; weiterlesen; weitere artikel; weitere informationen; weitere themen; das könnte sie auch interessieren; das könnte dich auch interessieren; "
    "passend dazu; siehe auch; zum thema; lesetipp; lesetipps; mehr aus; mehr über; hier lesen sie; hier geht es zu; hier finden sie; ähnliche artikel; ähnliche beiträge; verwandte artikel; verwandte themen; verwandte beiträge; empfohlener redaktioneller inhalt; empfohlener externer inhalt; redaktionsempfehlung; lesen sie außerdem; mehr von; mehr news; mehr nachrichten; mehr:; video:; podcast:; auch spannend; im video"
)
NEWSLETTER = (
    "newsletter; newsletter abonnieren; newsletter bestellen; unser newsletter; den newsletter; melden sie sich; jetzt anmelden; abonnieren sie; jetzt abonnieren; anmeldung zum; e-mail-adresse; ihre e-mail; deine e-mail; folgen sie uns; folge uns; folgt uns; unterstützen sie; unterstütze uns; jetzt spenden; "
    "laden sie; app herunterladen; jetzt testen; bleiben sie; verpassen sie; keine news mehr verpassen; sie haben fragen; schreiben sie uns; danke für ihr; mit der anmeldung; sie können sich jederzeit; haben sie; hat ihnen der artikel gefallen; bereits abonnent; hier anmelden; jetzt kostenlos; alle wichtigen nachrichten; nichts mehr verpassen"
)
COMMENTS = (
    "kommentar schreiben; schreibe einen kommentar; schreiben sie einen kommentar; einen kommentar schreiben; hinterlasse einen kommentar; kommentar hinterlassen; hinterlasse eine antwort; kommentar verfassen; kommentar abgeben; antworten; antwort abbrechen; antworten abbrechen; diskutieren sie mit; diskutieren; jetzt kommentieren; "
    "deine e-mail-adresse wird nicht veröffentlicht; ihre e-mail-adresse wird nicht; erforderliche felder sind; du musst angemeldet sein; sie müssen angemeldet sein; melden sie sich an, um; meinen namen, meine; keine kommentare; * antworten auf; * kommentare; ein kommentar zu; kommentare sind geschlossen; die kommentarfunktion; kommentare (*); leserkommentare; diese website verwendet akismet; benachrichtige mich"
)
TAGS = "schlagworte; schlagwörter; schlagworte:; schlagwörter:; tags; tags:; themen; themen:; stichworte; stichwörter; stichworte:; kategorie; kategorien; kategorie:; kategorien:; abgelegt unter; veröffentlicht in; mehr zu:; rubriken"
CREDIT = "foto:; fotos:; foto; bild:; bilder:; bildquelle; quelle:; quellen:; bildrechte; fotograf; grafik:; video:; (foto; (quelle; (bild; © ; symbolbild; archivbild; illustration:; illustration; copyright:; picture alliance; imago"
COOKIES = "wir verwenden cookies; diese website verwendet cookies; diese webseite verwendet cookies; diese seite verwendet cookies; wir nutzen cookies; alle akzeptieren; cookies akzeptieren; cookie-einstellungen; datenschutz; datenschutzerklärung; impressum; wir und unsere partner; ihr browser; bitte aktivieren sie javascript; an dieser stelle finden sie; ich bin damit einverstanden; externe inhalte; externer inhalt; mehr dazu in unserer; sie können ihre"
COPYRIGHT = "copyright; ©; alle rechte vorbehalten; *alle rechte vorbehalten; dieser artikel erschien"
CAPTCHA = "captcha; ich bin kein roboter; sicherheitsabfrage; spamschutz; spam-schutz; bitte geben sie den code; geben sie die zeichen; bitte rechnen"
PAYWALL = "weiterlesen mit; jetzt weiterlesen; sie möchten weiterlesen; um weiterzulesen; diesen artikel weiterlesen; dieser artikel ist; dieser inhalt ist; nur für abonnenten; exklusiv für abonnenten; bereits abonnent; sie sind bereits abonnent; mit einem abo; lesen sie weiter mit; registrieren sie sich, um; artikel freischalten; jetzt freischalten"
MONTH_FIRST = False
WEEKDAYS = "montag; dienstag; mittwoch; donnerstag; freitag; samstag; sonntag; sonnabend"
QUOTATION_MARKS = "„ “ ‚ ‘"

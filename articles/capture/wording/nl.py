"""Dutch words around articles. Literals only, lower case; `*` stands for a few words or a number."""

BYLINE = "door; van; geschreven door; tekst; tekst:; auteur; auteur:; auteurs; geplaatst door; gepubliceerd door; een artikel van; interview:; door onze"
AND = "en; met; &"
ROLES = "redacteur; redactie; correspondent; verslaggever; journalist; hoofdredacteur; columnist; redactrice; chef; freelance; medewerker; in; voor; onze; onze redactie; politiek; buitenland; van onze"
PUBLISHED = "gepubliceerd op; gepubliceerd; geplaatst op; geplaatst; bijgewerkt op; bijgewerkt; laatst bijgewerkt; laatst gewijzigd; gewijzigd op; laatste update; datum; datum:; op; aangepast op; aangepast; geüpdatet"
MONTHS = "januari jan; februari feb; maart mrt; april apr; mei; juni jun; juli jul; augustus aug; september sept sep; oktober okt; november nov; december dec"
READING_TIME = "leestijd: *; leestijd *; * min leestijd; * minuten leestijd; * minuten lezen; * min lezen; * min. leestijd"
SHARE = (
    "delen; deel; deel dit artikel; deel dit bericht; artikel delen; delen op facebook; delen op twitter; delen via whatsapp; delen via; deel op facebook; deel op twitter; deel via; twitteren; tweet; afdrukken; printen; print; mailen; e-mail; link kopiëren; kopieer link; link gekopieerd; bewaren; bewaar; opslaan; luister; luister naar dit artikel; beluister; reageren; reacties; * reacties; bekijk reacties; toon reacties; "
    "advertentie; lees verder na de advertentie; lees verder onder de advertentie; tekst loopt door onder; tekst gaat verder onder; naar de inhoud; ga naar de inhoud; direct naar de inhoud; naar boven; terug naar boven; vorige; volgende; vorig artikel; volgend artikel; home; menu; zoeken; sluiten; inloggen; aanmelden; abonneren; vergroten; bekijk galerij; inhoud; inhoudsopgave; meest gelezen; laatste nieuws; volg ons; volgen; vind ik leuk; cadeau geven; geef cadeau"
)
READ_MORE = (
    "lees ook; lees ook:; lees meer; lees verder; lees hier; lees:; lees het hele; bekijk ook; bekijk ook:; bekijk:; bekijk hier; luister ook; zie ook; meer over; meer lezen; meer nieuws; meer weten; meer informatie; gerelateerd; gerelateerde artikelen; gerelateerde berichten; gerelateerd nieuws; gerelateerde onderwerpen; verwante artikelen; aanbevolen; aanbevolen voor u; dit vind je misschien ook; misschien ook interessant; "
    "ook interessant; mis niet; verder lezen; kijk ook; kijk hier; video:; in dit dossier; uit ons archief; andere artikelen; meer uit; meer van; ook op; dossier:"
)
NEWSLETTER = (
    "nieuwsbrief; onze nieuwsbrief; schrijf je in; schrijf u in; meld je aan; meld u aan; abonneer; abonneer je; ontvang; ontvang onze; ontvang het; ontvang elke; je e-mailadres; uw e-mailadres; e-mailadres; volg ons; volg; steun; steun ons; word lid; doneer; download; download de; download onze; al abonnee; bent u al abonnee; ben je al abonnee; mis niets; blijf op de hoogte; "
    "bedankt voor; door je aan te melden; je kunt je altijd; vond je dit; heb je een tip; tip de redactie; mail de redactie; zet meldingen aan; altijd op de hoogte; wil je; wilt u"
)
COMMENTS = (
    "geef een reactie; laat een reactie achter; plaats een reactie; reactie plaatsen; een reactie plaatsen; schrijf een reactie; reageer; reageer op; reageren; reactie annuleren; antwoord annuleren; annuleren; beantwoorden; je e-mailadres wordt niet gepubliceerd; het e-mailadres wordt niet; vereiste velden; verplichte velden; je moet ingelogd zijn; je moet inloggen; log in om; inloggen om te reageren; "
    "mijn naam, e-mail; geen reacties; * reacties; * reacties op; * antwoorden op; reacties zijn gesloten; reacties gesloten; wees de eerste; reacties (*); deze site gebruikt akismet; houd mij op de hoogte; praat mee; discussieer mee"
)
TAGS = "tags; tags:; trefwoorden; trefwoorden:; onderwerpen; onderwerpen:; labels:; categorie; categorieën; categorie:; categorieën:; geplaatst in; gepubliceerd in; meer over; thema's; rubrieken"
CREDIT = "foto:; foto's:; foto; beeld:; beeld; afbeelding:; bron:; video:; illustratie:; illustratie; fotograaf; fotografie:; (foto; (bron; (anp; anp/; © ; archieffoto; getty images; fotocredit; credits:; foto ©"
COOKIES = "wij gebruiken cookies; we gebruiken cookies; deze website gebruikt cookies; deze site gebruikt cookies; deze site maakt gebruik; cookies accepteren; alles accepteren; accepteren; cookiebeleid; cookie-instellingen; privacybeleid; privacyverklaring; algemene voorwaarden; door verder te; door gebruik te; wij en onze partners; je browser; uw browser; javascript inschakelen; schakel javascript in; om deze inhoud te tonen; deze inhoud kan niet"
COPYRIGHT = (
    "copyright; ©; alle rechten voorbehouden; *alle rechten voorbehouden; auteursrecht; niets uit deze"
)
CAPTCHA = "captcha; ik ben geen robot; voer de code in; typ de code; vul de code in; antispam; anti-spam; los de som; bewijs dat"
PAYWALL = "dit artikel is alleen voor; alleen voor abonnees; exclusief voor abonnees; exclusief voor leden; voor abonnees; om verder te lezen; verder lezen?; lees dit artikel verder; om dit artikel te lezen; word abonnee om; log in om verder; log in om te lezen; maak een account aan om; bent u al abonnee; ben je al abonnee; de rest van dit artikel"
MONTH_FIRST = False
WEEKDAYS = "maandag; dinsdag; woensdag; donderdag; vrijdag; zaterdag; zondag"
QUOTATION_MARKS = "‘ ’ “ ”"

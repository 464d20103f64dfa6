"""French words around articles. Literals only, lower case; `*` stands for a few words or a number."""

BYLINE = "par; écrit par; texte de; texte; rédigé par; publié par; posté par; propos recueillis par; auteur; auteur:; auteure; auteur :; de notre envoyé spécial; un article de"
AND = "et; avec; &"
ROLES = (
    "journaliste; correspondant; correspondante; envoyé spécial; envoyée spéciale; rédacteur; rédactrice; rédacteur en chef; rédactrice en chef; "
    "chef; chroniqueur; chroniqueuse; reporter; grand reporter; la rédaction; rédaction; service; à; pigiste; éditorialiste; directeur; directrice; pour; avec afp; et afp"
)
PUBLISHED = "publié le; publié; publié à; publiée le; mis à jour le; mis à jour; mise à jour; modifié le; posté le; le; date; date :; paru le; créé le; dernière mise à jour; article publié le"
MONTHS = "janvier janv; février févr fév; mars; avril avr; mai; juin; juillet juil; août aout; septembre sept; octobre oct; novembre nov; décembre déc"
READING_TIME = "* min de lecture; temps de lecture: *; temps de lecture *; lecture: *; lecture * min; * minutes de lecture; temps de lecture : *"
SHARE = (
    "partager; partagez; partager l'article; partager cet article; partager sur facebook; partager sur twitter; partager sur whatsapp; partager sur; tweeter; imprimer; "
    "envoyer; envoyer par e-mail; copier le lien; lien copié; enregistrer; écouter; écouter l'article; écouter cet article; réagir; commenter; commentaires; "
    "* commentaires; * partages; offrir l'article; ajouter à vos favoris; ajouter aux favoris; publicité; la suite après cette publicité; la suite après la publicité; article suivant; article précédent; suivant; "
    "précédent; aller au contenu; aller au contenu principal; haut de page; retour en haut; retour; accueil; menu; rechercher; fermer; se connecter; s'abonner; s'inscrire; abonnez-vous; "
    "agrandir; voir la galerie; sommaire; les plus lus; articles les plus lus; l'actu en continu; à la une; suivez-nous; sélectionné pour vous; lire plus tard; temps de lecture"
)
READ_MORE = (
    "lire aussi; lire aussi:; lire aussi :; à lire aussi; à lire; lire également; lire la suite; lire plus; lire :; à lire :; voir aussi; à voir aussi; à voir; à écouter; à découvrir aussi; sur le même sujet; "
    "sur le même thème; en savoir plus; pour aller plus loin; pour en savoir plus; notre dossier; articles liés; articles similaires; articles connexes; dans la même rubrique; "
    "relire; (re)lire; retrouvez; à retrouver; découvrez aussi; vous aimerez aussi; vous pourriez aussi aimer; plus d'articles; à ne pas manquer; contenus sponsorisés; recommandé pour vous; >> lire; > lire; lire notre; lire l'article"
)
NEWSLETTER = (
    "inscrivez-vous; s'inscrire à; abonnez-vous; recevez; recevez notre; recevez chaque; newsletter; la newsletter; notre newsletter; votre adresse e-mail; votre adresse mail; votre email; votre e-mail; adresse e-mail; "
    "suivez-nous; suivez nous; suivez toute l'actualité; retrouvez-nous; rejoignez-nous; rejoignez; téléchargez l'application; téléchargez notre; soutenez; soutenez-nous; faites un don; déjà abonné; vous êtes déjà abonné; "
    "ne manquez; ne ratez; restez informé; merci pour votre inscription; en vous inscrivant; en cliquant sur; vous pouvez vous désinscrire; cet article vous a plu; vous avez aimé; activez les notifications; toute l'actualité"
)
COMMENTS = (
    "laisser un commentaire; laissez un commentaire; laisser une réponse; laissez une réponse; ajouter un commentaire; ajoutez un commentaire; écrire un commentaire; poster un commentaire; publier un commentaire; répondre; annuler la réponse; "
    "votre adresse e-mail ne sera pas publiée; votre adresse de messagerie ne sera pas publiée; les champs obligatoires; vous devez être connecté; connectez-vous pour; enregistrer mon nom; les commentaires sont fermés; les commentaires sont; "
    "soyez le premier à; * réponses à; * commentaires; aucun commentaire; ce site utilise akismet; prévenez-moi; avertissez-moi; vos commentaires; commentaires (*); réagissez; donnez votre avis; participez à la discussion; site web"
)
TAGS = "tags; tags:; tags :; mots-clés; mots clés; mots-clés :; mots clés :; étiquettes; étiquettes :; catégories; catégorie; catégories :; thèmes; thématiques; classé dans; sur le sujet; rubriques; sujets :"
CREDIT = "photo:; photo :; photos :; crédit; crédits; crédit photo; crédits photo; crédit :; © ; photo d'illustration; image d'illustration; illustration; illustration :; image :; vidéo :; source :; (photo; (crédit; (afp; afp/; capture d'écran; archives; dr"
COOKIES = "nous utilisons des cookies; ce site utilise des cookies; en poursuivant; en continuant; accepter les cookies; tout accepter; accepter et fermer; gérer les cookies; paramétrer les cookies; politique de confidentialité; mentions légales; conditions générales; nous et nos partenaires; votre navigateur ne; veuillez activer javascript; pour visualiser ce contenu; ce contenu est bloqué; vous pouvez modifier vos choix"
COPYRIGHT = (
    "copyright; ©; tous droits réservés; *tous droits réservés; reproduction interdite; toute reproduction"
)
CAPTCHA = "captcha; je ne suis pas un robot; recopiez le code; saisissez le code; entrez le code; anti-spam; prouvez que vous; vérification anti"
PAYWALL = "cet article est réservé; article réservé; contenu réservé; réservé aux abonnés; réservé à nos abonnés; il vous reste * de cet article; la suite est réservée; pour lire la suite; lire la suite en; abonnez-vous pour lire; abonnez-vous pour continuer; pour continuer la lecture; connectez-vous pour lire; débloquez cet article; déjà abonné"
MONTH_FIRST = False
WEEKDAYS = "lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche"
QUOTATION_MARKS = "«\u00a0 \u00a0» “ ”"

"""English words around articles. Literals only, lower case; `*` stands for a few words or a number."""

BYLINE = "by; written by; words by; reported by; story by; report by; text by; posted by; author; authors; author:; reporting by"
AND = "and; with; &"
ROLES = (
    "reporter; correspondent; editor; staff writer; staff; senior; writer; journalist; columnist; contributor; "
    "contributing; producer; author; analyst; political; business; health; science; technology; chief; deputy; "
    "associate; freelance; special to; bureau; desk; editor-in-chief; managing; photographer; for; of the; blogger; admin; "
    "news service; media; digital; sports; foreign; world; affairs; environment; economics; education; press"
)
PUBLISHED = (
    "published; published on; posted; posted on; updated; last updated; last modified; modified; first published; "
    "date; date:; originally published; publication date; created; on; as of; date published"
)
MONTHS = (
    "january jan; february feb; march mar; april apr; may; june jun; july jul; august aug; "
    "september sept sep; october oct; november nov; december dec"
)
READING_TIME = "* min read; * minute read; * minutes read; reading time: *; * mins read; estimated reading time: *; read time: *; time to read: *; * min"
SHARE = (
    "see more photos; see more photos:; more photos; more photos:; see photos; see more photos below; see the photos; (end); (ends); -30-; share; share this; share this article; share this story; share this post; share on facebook; share on twitter; share on x; "
    "share on whatsapp; share on linkedin; tweet; tweet this; pin it; email; email this; email this article; copy link; "
    "link copied; print; print this article; facebook; twitter; linkedin; whatsapp; reddit; telegram; pinterest; "
    "instagram; follow us; follow us on; follow; save; bookmark; like this; like; likes; * shares; * comments; comments; comment; "
    "view comments; show comments; add to favorites; listen; listen to this article; listen to article; play; text size; "
    "advertisement; advertising; ad; sponsored; story continues below advertisement; story continues below; article continues below; "
    "article continues after this advertisement; advertisement - continue reading below; skip to main content; skip to content; "
    "skip advertisement; skip ad; back to top; top; previous; next; previous article; next article; older posts; newer posts; menu; search; home; close; "
    "loading; view gallery; view image; enlarge; zoom; expand; hide caption; toggle caption; image caption; media caption; "
    "enlarge this image; report an error; send feedback; give feedback; reprints; permissions; gift article; "
    "share full article; thanks for reading; open in app; get the app; sign in; sign up; log in; login; register; subscribe; donate; become a member; "
    "this video file cannot be played; javascript is disabled; add a comment; in this article; contents; table of contents; "
    "more from this author; editor's picks; editors' picks; "
    "recommended; most popular; most read; trending; trending now; popular; latest news; latest stories; top stories"
)
READ_MORE = (
    "recommended stories; recommended articles; recommended videos; suggested articles; suggested stories; suggested reading; suggested for you; related; related links; further reading; read more; read more:; read also; also read; read next; see also:; related:; related stories; related articles; "
    "related content; related posts; related topics; related news; more on this story; more on this; more stories; you may also like; you might also like; "
    "you may also be interested in; recommended for you; recommended reading; don't miss; up next; watch:; watch now:; watch more; "
    "more from; more like this; further reading:; continue reading; keep reading; click here; click here to; click to read; "
    "read the full; the full story; full story:; must read; related reading; what to read next; from our partners; "
    "around the web; you may like; more news; in case you missed it; read our; read:; listen:; explore more; elsewhere on"
)
NEWSLETTER = (
    "just a heads up, some of the links; some of the links on; this article contains affiliate; this article may contain affiliate; this post contains affiliate; this post may contain affiliate; "
    "this page contains affiliate; this story contains affiliate; contains affiliate links; affiliate disclosure; affiliate disclaimer; as an amazon associate; we may earn a; we may receive a commission; we may get a commission; "
    "when you buy through; when you purchase through; if you buy through; if you purchase through; if you click on a link and buy; purchases made through; "
    "follow * on facebook; follow * on twitter; follow * on x; follow * on instagram; follow * on tiktok; follow * on youtube; follow * on linkedin; follow * on google news; find us on; "
    "sign up for; sign up to; sign up here; subscribe to; subscribe now; subscribe today; subscribe for; get our; get the latest; "
    "get the best; get breaking; get more; newsletter; our newsletter; join our; follow us on; follow us; follow @*; like us on; enter your email; your email; "
    "email address; by signing up; by subscribing; by clicking; by submitting; you can unsubscribe; thank you for subscribing; thanks for signing up; "
    "please check your inbox; please enter a valid email; invalid email; don't have an account; already a subscriber; already have an account; "
    "already a member; want more; stay informed; stay up to date; stay in the know; stay connected; never miss; delivered to your inbox; "
    "download our app; download the app; support our; support independent; support us; become a member; become a supporter; become a patron; "
    "make a donation; if you enjoyed this; if you liked this; enjoyed this article; did you like this; have a tip; got a tip; do you have a story; "
    "contact us at; email us at; write to us; send us; join the conversation; to get the news; turn on notifications; "
    "check out our; click here to subscribe; click here to sign up; download our; this article is free; we rely on"
)
COMMENTS = (
    "leave a comment; leave a reply; leave a response; post a comment; add a comment; write a comment; submit a comment; add your comment; cancel reply; "
    "your email address will not be published; required fields are marked; you must be logged in; log in to comment; login to comment; "
    "sign in to comment; please log in to; comments are closed; comments are off; comments on this; * comments on; * comments; * comment; * responses to; one response to; no comments; "
    "save my name, email; notify me of; this site uses akismet; be the first to comment; join the discussion; * replies; comments (*); view all comments; "
    "comments are moderated; before you post; have your say; what do you think; comment on this; your name; name (required); website"
)
TAGS = "tags; tags:; tag:; tagged; tagged with; topics; topics:; categories; categories:; category:; filed under; filed under:; posted in; in category; keywords:; labels:; more about:; explore more on these topics; sections"
CREDIT = (
    "photo by; photos by; photo:; photo credit; photograph:; photograph by; photography by; image:; image credit; image source; "
    "image copyright; credit:; credits:; picture:; pictures:; picture by; pic:; video:; video by; illustration by; illustration:; source: getty; getty images; file photo; "
    "courtesy of; screenshot by; screenshots by; screengrab:; screengrab by; (photo; (image; (ap photo; (credit; ap photo; reuters/; screenshot:; graphic:; handout; stock photo"
)
COOKIES = (
    "we use cookies; this site uses cookies; this website uses cookies; our site uses cookies; by continuing to; by using this site; "
    "accept cookies; accept all; cookie policy; cookie settings; manage cookies; privacy policy; terms of use; terms of service; terms and conditions; "
    "to provide the best experiences; we and our partners; we value your privacy; you can change your; do not sell my; "
    "your browser does not support; please enable javascript; you need to enable javascript; enable javascript; "
    "this browser is not supported; ad blocker; please disable your ad; we noticed you"
)
COPYRIGHT = "copyright; ©; (c); all rights reserved; *all rights reserved; this material may not be published; reprinted with permission; reproduction in whole"
CAPTCHA = "captcha; i'm not a robot; i am not a robot; enter the characters; type the characters; enter the code; prove you are human; are you human; verify you are; recaptcha; this site is protected by recaptcha; please solve; anti-spam"
PAYWALL = (
    "subscribe to continue; subscribe to read; to continue reading; to read the full; to read this article; to keep reading; "
    "this article is for subscribers; this content is for subscribers; this article is reserved; subscribers only; subscriber-only; for subscribers only; "
    "already a subscriber; you have reached your; you've reached your; you have * free articles; register to continue; sign in to continue; "
    "log in to continue; this story is available exclusively; become a member to read; unlock this article; start your free trial; "
    "this is premium content; member-only story; the rest of this article"
)
MONTH_FIRST = True
WEEKDAYS = "monday; tuesday; wednesday; thursday; friday; saturday; sunday"
QUOTATION_MARKS = "“ ” ‘ ’"

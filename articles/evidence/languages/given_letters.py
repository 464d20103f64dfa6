"""How the letters of a word tell of a given name, in tenths of a logit, from
`tests/gold/fit_names.py`. Literals only.

Runs of letters by their weights; `^` begins a word, and `$` ends it."""

FIRST = -4
"""What each word begins with."""

LETTERS = {
    22: """
        ð ş
    """,
    20: """
        ğ ı š
    """,
    19: """
        ^ing
    """,
    18: """
        fred ý
    """,
    17: """
        aig pier
    """,
    16: """
        ah$ rist trau us$
    """,
    15: """
        bert marg sz wu ă ž ț
    """,
    14: """
        andr ford yn ī
    """,
    13: """
        ^pie bir cu$ gü ie$ lore nur oua ros rós þ
    """,
    12: """
        ^lil ^ol aras ardo av$ big ell$ epp eres gg ija kris lal ngel ph ssie von wen ý$
    """,
    11: """
        ^agn ^ama ^eu ^ger ^isa ^mer ^ot ^ró ak$ aks at$ bog can$ dion elm gei im$ inho iq$ leme lene onst
        pat rmin rún sev tia ur$ usta wood ye$ yes æ ïs ė
    """,
    10: """
        ^adr ^arn ^cl ^gia ^iv ^jos ^luc ^nic ^pra ^ro ^ç alp$ amon aust bern bh cak carl carm chel cris dal
        darr deri eem$ eno frie geir git gun hem hild hra$ itz ke$ kip leig mar$ mu nest nnie nsta omas quit
        ried rion rj rten rud rún$ spar ut$ veig ç$ ël öz ė$ ł
    """,
    9: """
        ^aa ^abd ^amb ^dor ^ed ^eug ^fat ^fer ^hen ^hor ^ine ^irm ^j ^lou ^moh ^oct ^omo ^sad ^tam ^vas ^zen
        ^ö ^þ abd amal andi anne aral arl az$ bal bd dap doro drag esar esh fit gor greg hri if$ ii iman isto
        iwe k kul lou lía mant manu mich miro mond mund ndy$ ngi oge orn$ rah rri$ sbe serg sieg tef the$
        tien tte$ ttie vald vei vern wig yd yl éo$ ül ě ř ū
    """,
    8: """
        ^aly ^asa ^ata ^aur ^bab ^bir ^erm ^fl ^gau ^gun ^ham ^hos ^iz ^jes ^kat ^ke ^lov ^mic ^mir ^mou ^má
        ^nur ^ren ^sab ^si ^ste ^tad ^ty ^wa ^zai abi achi agan agh akra akti alp an$ anna anto aoi aun beat
        bec bib borg brá cah cio$ cy des$ dew don$ dw ele$ emm eo et$ fabi fion fran gga gret guil hel$ hro
        hru hug icha inia ioa iono ipr ivi kem ki$ kim ko$ lain laur lda$ lex lf lfo lies lind lmer loe lton
        luw moh mír mü ndí nic np nra nri odo ons ope$ opo per$ po$ pra ray ren ret$ ric rik$ rine rit$ rol
        rys sad seb sir ske son stac stef stev stin suel suz tany temi thia tin$ trev tu$ uan$ uent uh uli
        urt veri vin vin$ wal y yb zy$ ác ís ús ā ē ş$ ș
    """,
    7: """
        ^aar ^ak ^ali ^alv ^ant ^dag ^der ^el ^ern ^fio ^fol ^g ^gö ^hug ^ign ^isi ^joe ^kia ^lud ^lé ^mat
        ^nad ^pav ^pea ^rei ^ser ^sj ^sof ^syl ^tat ^te ^tor ^val ^vir ^x ^zac a$ aci ad$ aid aki alex alim
        aman an- anya apo aro$ asha aw b$ ber berg bet$ bor brá$ by$ call cath cem chl cill ck$ dai dean dil
        dou dr dric dua dur$ dór ebe$ edd egin eini eke$ el$ ela$ elis ene ent$ eod eon eph erdi este eth
        ett$ ette eus feli fer$ fili gard gaut ger gis graz gö han harl hed hj hlo hú ibo ija$ ikt imer ingo
        ird irin is$ isha ith$ itri ián$ j jos js$ kell klem lang lau lav ldo ldo$ lean leen lel lici lio lke
        lle$ llie lly lly$ lori meh milo mr myr nan nata nca ncha ncis ndr neid nett ngur nice nis$ nisl nita
        nn noma nye nzo$ olli onso oos orl orot osla osm oé paul pav pe$ qa rad$ ranc rard rek$ resi rgr ris
        rle rman rry$ rst rto$ rós$ sha$ shi sip sla sper sö tav tein ter$ tere tia$ tine ton$ trio tse tt$
        tty ufi uint uk$ umi unn urw vale vand vl wend wes wil woo wy yat yce yet yn$ ziz ás éli éon íel ím
        ør ü ü$
    """,
    6: """
        ^ag ^ai ^ala ^apo ^ash ^bea ^ben ^bj ^chr ^cor ^cos ^dai ^dan ^dav ^dio ^don ^emm ^fab ^fe ^fel ^gü
        ^hei ^kel ^kj ^kri ^lu ^lui ^lú ^mar ^meh ^muh ^myr ^mü ^nat ^nil ^nom ^okt ^pat ^pau ^qa ^ra ^rh
        ^rob ^seb ^sha ^sol ^sun ^sus ^sv ^tom ^tre ^tyr ^vik ^wil ^í ^öz adi$ agh$ agne aha aida aide aldo
        alo ane$ aner ange anse anue aol ara$ aret arj arma arse arth asia asp asso athi aude aug aug$ aure
        avie awan awn ayd ayl ağ bald bar$ bay bba bha birt bjar brig cep chr chu cis clem cord cot das deni
        dim din dor dov dul dy$ dís$ ean eann ebe eck een$ eh$ eig$ eina einn elc eli emon ep ergi eri$ eric
        erim essi ete$ eth$ evon ey fab fan fi$ finn fn fr fí gau gf gi$ gils gré gus$ h$ ha$ hane hans hard
        her hib hort hum hv ibe$ ieg ih$ il ild inda ino iq irmi iss iste it$ itl its$ ián jea jean jel jua
        jör lak lana lani lee$ lek lenn levi ley lp$ lph luc luwa lía$ mado math mba$ met$ mma mpi muh mw mí
        n- ndo$ nedi nfr nik nir nko nor$ nía ofi ok$ okt olan ond$ oni org$ orst pau pea pet pti raci rell
        rem rene rici rind rka rona ror rose ry rét rú sana seba sh sib silv simo son$ soy stas stia sty stí
        sue svei sy$ sól tap teu tha tha$ tj tmar tone top tru tth tund uel$ uha uno$ upe ust var$ veli vg
        vio vs vá wa will yde yy zell zul ál áv ías ías$ ína ís$ ól óni ār ța ța$
    """,
    5: """
        ^ach ^aj ^alo ^ana ^arl ^ay ^bja ^cat ^cia ^cé ^dei ^dem ^dom ^ek ^eva ^geo ^gre ^gui ^has ^hr ^ja
        ^jea ^ji ^lam ^liz ^lor ^mai ^mak ^max ^meg ^mik ^oli ^os ^pe ^pet ^ric ^rós ^she ^sig ^sk ^tar ^ti
        ^vit ^y ^yas ^yo ^yu ^ís ^ó ^ş abel ae ahm aia ald$ ali am$ ami anet anf ang$ anis apol ard arga ato
        atri bast bb ben bj bjö björ bran bren bá car caro cher ciar cide cie$ ctor cy$ dar dari die$ dol dom
        dore dís eag ebo ee ee$ ef$ egan eid eif einh eir$ ek$ elí ema$ emet emil eng eni enic enis ep$ erly
        ert$ erto esh$ estu eta$ ets eva$ ewa ewi eyr ffa flor fur$ fá gar geni geo gh$ gül gün haf hall hli
        hra hti i iane iba icol ict ide$ idi iel iel$ iera ih ime ina$ inta io$ isa ise$ ita$ ith iu$ ius iya
        ið já jó ka$ kit kun laug lia$ lica lien lil lio$ lisa lise lj lm lma$ lod los$ lter lv lva lya lá lè
        lú mah mane mari mbe med$ meg mel mik mir moni mot mut nar$ nat nder nec nei neli ney nga$ nhar nif
        niq niqu nny nny$ nsi nst nte$ ntio nzo odor oke$ ola olf olt oluw omp oph orb orio osh ot$ oui oğ
        petr por ppe$ quan rac rand rat$ rd$ rdel rean reg regi rest riel rina rnel rod rog roni rp rran rson
        rtur rð saf sam sep sigu sin$ sita sora stei sten sti stur sun svan sæ tair tak tas tay tek ten$ teri
        tie$ tis$ trud tt tur$ tus tus$ u$ ud$ uk uno uran vant ven$ vi$ yas yla yle z$ za zie$ ást ç él éric
        íl ína$ óri ós$ ót ö ýr š$
    """,
    4: """
        ^al ^ale ^ann ^art ^bes ^bil ^bri ^cha ^cle ^col ^dia ^erl ^flo ^gen ^gio ^hil ^hl ^ig ^kar ^len ^lis
        ^mor ^ros ^ry ^sev ^sh ^sn ^sæ ^sól ^ter ^tin ^á a acu ade ah al$ alan ald amil ane aqu arla arli
        arna arol art$ aru asti atr aud aul aur aver ay ban$ bea bet bin cand chie cho cie cir da$ dan$ dd
        din$ dine dur dv ebi ech ej$ el elia elle ely ence ened erd erem erg esen esl esse eter eug fie fio
        flo gare gene gian gil gur gó$ haa har herm hes hid ho$ iara ibu id$ ien$ ifu igi ik ilde ile$ ilip
        illi imo ind ine$ inn$ int ione ir$ ira$ isl isti itta iya$ jes ji$ juli jö kai kan$ kur kur$ lari
        lav$ leif lfr lin lov loy lu marc mart matt max mber mens mes$ mi$ mou mur$ my n na$ nach naz nbo
        ncio ndan nde$ ndel ndin ndur ne$ nel nfe ni$ nne$ nr nur$ nó ný obi och olin on$ ondi onte ord$ orin
        orma orte ovi oy$ part phi put r rank renc rese rg$ rico rien rio$ ris$ risc rsi rt$ rtan rv rya san
        sara sco sem seme she sig ss$ ssa$ ssan ssi stie sva tens tg th the tn tou tou$ tran ttor tü uar uart
        ud udo ug un$ up urb us uw vest vier vinc wam wi win xa y$ ys zo$ ár çe éo ðu ður ður$ óm ór$ óra
        óra$ ör ø ül$ þó þór ın şa
    """,
    3: """
        ^ade ^ame ^ar ^ber ^bre ^che ^cla ^cou ^da ^den ^e ^em ^gra ^ka ^ne ^od ^or ^sam ^sco ^tim ^to ^vic
        ^win ^ze aba ace$ adi af afi aft agn alt ana ande ant aris arv asc atu bed bri bro ce cent chen cle
        del deo ders die don dó ea$ eb eca edr ek eki ell ella elo ens$ ente enz erk ern erso ert esc fu fur
        gan$ gne gus gust ha hi hl hor hur i$ ib icie id igu ilo ils im imm ios ios$ j$ ja$ jus jón l la$
        lan$ lb lee ley$ lia lie lina lis$ lp lum lé mi mmi nab nald nce nce$ ndra ndy ned ner$ ng$ nhi nja
        nth ný$ ob od od$ oel ole ono$ ore$ org oria pha que$ rad rent res ret rie rik rill rn rste sa$ sand
        sche slav sm sto$ su tei ti$ tin tis uci uf ug$ uper urs$ uz uzi uð v val vic wat we we$ wo ya$ yli
        át í örg
    """,
    2: """
        ^an ^ev ^h ^har ^he ^jo ^lo ^ma ^mag ^ni ^no ^pu ^st ^ta ^tu ale anci ao aq arn as bes ca$ cat che
        cia$ di$ een ef et ew eza for gur$ hann iano icu ino$ ip ir isi itt iva jörg kar lad ld ldur len lena
        lie$ lis list ll$ lli lvi ló m mes mit mon nev nge nit nn$ nna$ nni ntin nts ol onc op or$ ore pa r$
        rado rag ral rav red$ ree rga rin ru sa ser$ sha spe ste sto sup t ton ude uel und ves xt zi zie ín$
        ó
    """,
    1: """
        ^do ^er ^fr ^hal ^na ^p ano ar$ ard$ arm ath az be der$ e e$ e- eme ende ev ey$ fa h hel ies ine iso
        iz lai lge lyn lí ma nda$ nna nu ora pri red rl rí ró sim sv tan tti ul van ver zen
    """,
    -1: """
        ^b ^con ^de ^i ^me ^z ail ar ara avi ce$ cur de dem eder endo ers$ f gri iero ion isc kk l$ la le lei
        li$ lic lo$ ly mar me o om on ono os qua rn$ rr tic unt uri zo ér ón ú
    """,
    -2: """
        -s ^all ^ap ^ass ^cin ^co ^cr ^d ^dee ^dir ^fa ^fo ^gu ^le ^per ^pre ^sa ^sch ^se ^u ^vo air aj aja
        an anc anda ank ann anti are$ ari art as$ assa ast ata ate ati$ av avo ba$ bar bil bu c$ chte cl ct
        d$ da des dre dé eert egi eh ema eman enne ens eor eri erl erm erma es esi exp fal fe fi g ig igh ini
        ini$ io iqu is ital jan let lit logi ls mai mm mo mt nai nde ngu ni nis nisc nos ntar oli ona or orr
        pon ra rab rd rei ri$ ria$ rin$ riti rom rou rs ré s- si sl sse sta ta tier tion to tra ttin tu tz u
        ua$ uc ull um una$ unc urn uro ze zio év
    """,
    -3: """
        ^a ^agr ^app ^as ^at ^ba ^bar ^c ^ca ^del ^des ^enc ^fil ^fin ^fra ^ins ^is ^kir ^ku ^ky ^l ^man ^men
        ^mi ^mu ^n ^o ^op ^ove ^po ^pr ^rec ^sal ^sar ^sec ^sen ^so ^sí ^tel ^ve ^wi ^zi ac add adr akt al
        ana$ and$ ang ano$ ante arc are ark ash ass atio au aya ba ber$ bi br c ca cai can cc chi chia cht$
        ció corr cul cura dad$ das$ dat dera dian dic dig dis do dor$ dt dy eba edi eg$ egu eich eke ekt ele
        eln elt em emen emi en enad end epr er$ erh ese ese$ esso est ewe f$ ff ffe fl fo fol fon gen$ gh
        gist gna go hab hal hee hil hin hou iana ibi ic ida$ ido$ ier ier$ ies$ ill ines inha inna insi inte
        iona ire iro ita itte itu ive ive$ je kh kil kir km ky laa lac lan lay lda lde$ led len$ li lij lk ll
        lla lle lor ltr ma$ man$ mas mato mbi mei ment mini mor mpr mus mér n' nal$ nlan nnu nsel nw ol$ olle
        onn ons$ onsi orm osa oss oven pen pera pi pia pos pot q qu que quil rait ran rel rij rio rita rla
        roch rth rti ré$ rö sant sar$ schr sei ser set sj sp spo ssa tado tal tand tat tc tell tent tet$ teur
        th$ tico titu tiv tiz tm to$ tol tos$ tre tre$ tto$ uat udi ue$ ula ume un ure$ url uss ut uto$ ve
        vent vi vor xp yr à ão än és í$ ún$
    """,
    -4: """
        ^alm ^and ^aug ^ava ^bo ^bor ^cli ^dar ^dri ^du ^déc ^ele ^es ^eur ^fi ^gal ^geb ^gua ^ho ^imp ^ind
        ^l' ^lat ^lit ^l’ ^mac ^mas ^mo ^pal ^pia ^pla ^pré ^pun ^r ^ram ^res ^sei ^spa ^sto ^va ^ven ^ver
        ^wh aan aans ade$ ado adu adv ady ag aien ais ala alg alis aliz alys am ame ance anch anç ap appe
        ará$ asa ate$ aten athe atie atta auto aux azi bad bel bol bou cay ces che$ chef cien coa conf cra d-
        dan ded$ dema dert dina dis$ dja duc déc ea eben ebr ec eco eel$ eep ega ehn eind eiro eken eln$ emer
        emo enh enta entr enu epe eram ermi esa esa$ eso ess essa eta evan exc ext ferm firm ft gent gev gin$
        giu gnal gram gte gua$ gue$ gui hai has hau he he$ heb ht ht$ hör i- ia ia$ iat ich$ iche icó ida ido
        ief ient ijf ika ika$ inat inc inne ins$ inv ion$ ions irm iron ish$ itan ite iv ix iza ièr ière ié
        ja jad jf just kam ke kes kl lanc lant lar le$ led$ lev lha llen los low ls$ mal mati mbie me$ mea
        medi men mill mmer mol my$ nado nak nal nale nas$ nbe nc ncl ndar ndi ned$ nel$ nesi ng nhe nica nien
        nin nne nou nsa nse nse$ nt$ nte nti$ nv o- oa oga ogr oi ois$ ole$ ome omet onf onne oord ora$ oro
        ort ort$ ouv pan par perd pers pid pis pl ppe pre pré ras rati rato rawa raz rbo rde rdi re reci rema
        ren$ rer$ rie$ rim rna roa rof rond rop ros$ rse rà rà$ san$ sec sh$ shan sie sin sist slan sr sse$
        ssen stic sy sá tag tee terr tes tim time tina ting tio tog toni tr tri tudi tw twe tz$ tár uin um$
        ung use$ v$ va$ ved vers via vie$ voi vr war watt wit xc xi ych yu za$ ße ão$ è éf és$ ês ês$ íd ño
        üd ’e
    """,
    -5: """
        'a -a -f -o ^adv ^alt ^asi ^aut ^bru ^cel ^dis ^dre ^edi ^ein ^ent ^fü ^gan ^gla ^go ^gr ^gro ^hai
        ^heb ^kal ^li ^mal ^mel ^mus ^nac ^new ^not ^oc ^ord ^pap ^pod ^pro ^rep ^rou ^sc ^sp ^sr ^str ^sub
        ^sud ^sug ^sur ^tac ^tas ^ten ^tun ^tw ^té ^war ^we ^wor ^zel ^üb ^übe adas ado$ age agre ahe ahn ai$
        aju ak alb aldi ale$ alli ambi anel anie ant$ any$ anza ança ao$ ape arg arge arib arin aron arr arsh
        arta asa$ aso ata$ auc aus$ ava$ ave avor aya$ ays b bie bon bra cab cal cam cant cara carr cast ced
        cer cif cit cla com cont cti de$ debe den$ dien dn do$ dob dra$ duz ecen eerd eil eir elde elh elij
        emi$ emp eno$ entu eny erde eria erra erte eten euro even ex fami form fra frey ga$ gaz ge$ geli ger$
        ghi ght gi gl gol gree gs gt$ hana has$ hav hef her$ hm hn hot ian$ icht ico ie iede iek igen iger
        ign ijd ilh ima imb imin ing ioni ira irá isan ist$ iti jet ju kad ked ked$ kel ker kha kis kr ks kte
        kte$ l' larg lect ler ler$ let$ lib lim ling llo ln$ logo lt$ lte$ lun l’ m$ mbo mbur meld meno minu
        miss mitt mph ms$ mul mè méri nadi nais nali name narr nc$ ndig nell nhal nie nist niz nk$ nm nnel
        nni$ nnt no$ nqu nua nz nça né n’ ogi ome$ ond onom ook oon$ oor orme orni ot ots otta oup over pap
        parl plo pod port pr ps pt$ quar radi rain rca re$ reat ref rer reto rgo rice rier rig rime rir rk
        rkt rlo$ rma$ rov rra$ rt rta$ rto russ rw rwe ry$ rz rã réa sas$ se$ seg sile so sol ssar ssu ste$
        stud su$ sub sug supe tad tar$ tat$ te ted tel tena tern thi tifi tima timo tini tok tonn ts$ tta tte
        tten té uit$ ulan ult une$ unis use uu uv ué vall vat ve$ vela verk via$ vil vn vol waa wor x$ yan yi
        yl$ yor zan äh é éle érie ólog übe ’a
    """,
    -6: """
        ^add ^amm ^aq ^bah ^be ^cab ^cay ^dé ^evi ^fre ^ge ^ha ^inc ^inf ^ir ^kay ^kom ^lan ^let ^ll ^lub ^m
        ^med ^min ^mot ^mun ^neg ^nor ^nu ^num ^oe ^ora ^org ^pol ^re ^red ^ret ^rot ^ré ^set ^sic ^sin ^sob
        ^su ^syr ^tie ^tur ^us ^var ^w ^zur aal$ aar$ aca ació adri aggi ai aio alie alk all amen amt annu
        ansa app arab arac arde ares ark$ arly ase asse at atiz att aty ay$ bat bbe bia bl bon$ bord brin
        burg chat cht ciad co ded desa dire diz dj dm ds due dus ear ebbe edo eel efin efo eg egio ei ei$
        ein$ eine eint eje ela en$ ench ener ent env ení er erve esta eton ez$ eñ fen fli g$ gad ge geh gel
        gere germ gre gs$ hemi hia$ ho hun ico$ igl ikan ilan imp ina inic ins ior it itie itó iu iva$ ió$
        jene jou kab kant ken kilo kon kre kt kü lag lba lein leit leva lier lik lill lion lisi liza llin
        long lor$ lug lü mb mba mey$ mij min mos mé nati ndem nf nger ngui nh nia nim nima niu nl nner nomi
        num nunc nya oa$ obr oca oek oet ohn oir$ oll$ olm oma$ omb omm one$ onge oo ork orp ose$ ota$ ourn
        pag pe pla po pper prim prin pro qu$ ral$ rat rda$ rde$ rden rder rec reo rep rf rgan rghi rica rno$
        ro rsi$ rum réc s$ sain samo sch see sell seu sey sing sk sot ss st stad syr tan$ tar td te$ test
        thir tma tor tora tro tuni uga ulde une uris urit urla ussi uti utt uí vel$ vie w$ waar yam ye ylo yp
        yu$ zei ária ási ça ço ère ña ólo õe über üh
    """,
    -7: """
        ^adm ^akt ^ase ^bis ^cen ^det ^dr ^emp ^en ^esc ^for ^gar ^gew ^gri ^inv ^iro ^jar ^k ^lun ^met ^mol
        ^nam ^nov ^ob ^s ^sl ^t ^tir ^tra ^tür ^v ^via ^yi ^zon ^zw aald aar aba$ act aga$ agen ahre aie aill
        ake alif alin alle alu amm anar arch arf arti ará aré asie asj atar ator audi auf ava avan aza azo aï
        añ ban bane be$ bru bs bt but cesi ch ch$ cion colo con cosi cu cía daar dec dne dos$ echa ehe eja
        erid erli erse erth erz erí es$ esi$ etto evid fri fut ga gana geb gew ggi gne$ gno grad gran guin gy
        gé halb half hara hili hs$ hua ican icos idd iend iert iga ihan iker ilha ili$ inee iran irma iru iwa
        iè jama jav jed kan kara kirg kke kro ks$ leg lgar lha$ liar lich lig lijk loc loo mace man mbas meni
        mex mis mme mp nada naly ne nen nera ngh nig nk noi not ns ns$ nta nz$ oc ocha og oka onde one ori$
        ormi orto osa$ osta ota ou$ oul our ove raa rant rar rasi rea rgin rgo$ rida rinc rito riv rm roz
        sch$ sci sia sia$ sion sle stat süd tai tall tard teh teil ter ti tid tida tka torn tric trol tud tór
        ule$ ulga unci uo uta uvi valo valu vide vina viz wee wei wh xima yen yle$ zahl zy á$ áli âni éc ée
        ë$ ía$ ô ún ür
    """,
    -8: """
        ^aan ^bi ^bol ^bul ^cu ^dec ^di ^ela ^et ^f ^int ^it ^ita ^jam ^ju ^kab ^kil ^kos ^lim ^may ^mid ^mil
        ^mon ^of ^qua ^rel ^süd ^ts ^zu ^é afri ag$ ahr aint ais$ ajo ake$ akh als alz amer anil ardi ask
        aste atin ato$ aus ayu bid bras brit chad clu cro dk ean$ ect eit emy era$ ern$ etti eur$ eye frik
        ghan gov gr gra gt hand haï hk hman hr hry hö iard ica ij ijk isch iun ixa jahr kom limi lini lt lta$
        ly$ lé$ mt$ mê nad nair nari nd ndes nma nnes nov nt oin ok ola$ oli$ oman oni$ opi ost othe ou our$
        oye pasa pel raw rca$ rch reli renn res$ rgie roma sah shal sic side slov st$ stim syri t- ten term
        tet tman tral ts tto ty$ usa uur$ vann vene vis w wall way zon zz ê î ñ öff üss üt
    """,
    -9: """
        ^ac ^af ^ara ^ci ^def ^hab ^hun ^in ^ira ^lon ^nav ^rey aal afr ahar aka alor angu anz apu arca ays$
        aç bam bili cana cart chil cina dad dji ed$ eek eld ers esto eva fic fü gab gilb hang hl$ hr$ ieh ien
        iko ink ippi irl isb ist ië ió jk k$ kaza kt$ lh lub mara maro meri mid mold ncia nen$ ngl ngo nha
        nki oce odel omon ong onto orea os$ out pass quel rika riya sb seri serv sign ster str stra sur t$
        tig uda ukr urg$ uru uto vill vo way$ yak ái án$ ári é$ ón$ ú$
    """,
    -10: """
        ^alg ^bel ^chi ^fam ^fu ^hav ^hon ^jap ^kan ^lus ^sir ^un ^uni ^zan ahl anad anal atl au$ bia$ có
        day$ div dorm erb erin etz fam ft$ geri gren ici ifi ista jap kin land log mars md mira mn ms nau
        nmar nom oe ord orna ov ow rke slo sta$ tahi tka$ ubl vel zerb zion ça$ ésie ían$
    """,
    -11: """
        ^hea ^isl ^lib ^par ^som acc ada$ alem amai anno birm eru eu eur fric kist ln mani more nha$ olog rib
        rki sala sc srae tá uba$ ustr uy uya ß à$ ó$
    """,
    -12: """
        ^arg ^arr ^av ^ex ^vie ait$ amas bli dak eira fris gli ing$ ië$ lus mud orda p pal rev rü ua ue uur ã
        ä
    """,
    -13: """
        ^com ^hi ador cr elf nam sra
    """,
    -14: """
        ^ri madr ndia ui ura$
    """,
    -15: """
        berl rus
    """,
    -16: """
        gua ws
    """,
    -17: """
        sk$
    """,
    -19: """
        -
    """,
    -22: """
        ’
    """,
    -24: """
        '
    """,
}

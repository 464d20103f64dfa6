"""Spanish: numbers, units and dates, then speech. Literals only."""

from articles.evidence.languages.speech import Speech

SPEECH = Speech(
    endings={
        "ar": "a an ó aron aba aban ando aré ará ado",
        "car": "ca can có caron caba caban cando cado",
        "gar": "ga gan gó garon gaba gaban gando gado",
        "er": "e en ió ieron ía ían iendo ido",
        "ir": "e en ió ieron ía ían iendo ido",
        "cer": "ce cen ció cieron cía cían ciendo cido",
    },
    say={
        "ar": "afirm manifest asegur inform señal declar coment precis recalc cont subray "
        "agreg anunci denunci apunt avis mencion aclar reiter revel not relat "
        "argument sentenci sostuv adelant remarc valor zanj aleg detall notific "
        "narr insinu jur confes acus anot lament recapitul testimoni pronostic "
        "explay observ razon relativ exclam sum expres consider opin juzg estim "
        "resalt ironiz rememor acot puntualiz enfatiz concret garantiz remat recort "
        "destac abund tuite alert bati plante pregunt contest resum asever",
        "car": "expli indi recal ratifi desta critic publi justifi califi impli certifi "
        "especifi rectifi enfati diagnosti comuni pronosti remar mani",
        "gar": "ale ne",
        "er": "respond promet",
        "ir": "insist añad admit advert difund repet coincid escrib defend asum sugir discut transmit",
        "cer": "recono",
        "": "dice dicen dijo dijeron decía decían diciendo dicho dirá indicó indicaron "
        "explicó explicaron sostiene sostienen sostuvo sostuvieron sosteniendo "
        "mantiene mantienen mantuvo mantuvieron advierte advierten advirtió "
        "advirtieron advirtiendo advertido añade añaden añadió añadieron añadiendo "
        "añadido admite admiten admitió admitieron reconoce reconocen reconoció "
        "reconocieron reconocido cuenta cuentan contó contaron recuerda recuerdan "
        "recordó recordaron recordando recordado confiesa confiesan confesó sugiere "
        "sugieren sugirió sugirieron repite repiten repitió repitieron concluye "
        "concluyen concluyó concluyeron concluyendo concluido prosigue prosiguió "
        "prosiguieron escribe escriben escribió escribieron escrito responde "
        "responden respondió respondieron replica replican replicó replicaron "
        "contesta contestó refiere refieren refirió refirieron desmiente desmintió "
        "desmintieron niega niegan negó negaron negando prevé predice predijo "
        "propone propuso arguye arguyó argumenta asevera aseveró aseveraron expuso "
        "exponen expone expusieron hizo saber dio a conocer juzga opina considera "
        "estima precisa precisó puntualiza puntualizó enfatizó matiza matizó "
        "matizaron apostilla apostilló espetó resumió resume rememora pregunta "
        "preguntó preguntaron pronosticó vaticina vaticinó recalcó sentencia "
        "destaca dijese insistió insistieron insiste insisten agradeció bromeó "
        "bromea ironizó admitido insistido promete prometió prometieron sabe aduce "
        "adujo dicta interpreta concede concedió aclara aclaró",
    },
    voice={
        "ar": "llam grit celebr calific critic reclam exclam murmur susurr clam exhort "
        "salud festej lanz proclam bautiz tach tild elogi reproch protest suspir "
        "coment cit conden lament descart pens rechaz habl empez comenz arranc cerr "
        "apost canta canturre core celebr",
        "car": "califi criti invo",
        "gar": "rue",
        "ir": "exig describ pid defin",
        "": "pide piden pidió pidieron describe describen describió define definió ríe "
        "rió sonríe reza lee dice defiende defendió defendieron alaba exige exigió "
        "exigieron exigiendo apeló apela sonrió titula tituló titulado ordena "
        "ordenó reivindica reivindicó compara comparó comparándola piensa cree "
        "creen cierra agradece quejó queja ruega rogó continúa continuó sigue "
        "siguió subtitula",
    },
    participles="afirmando manifestando asegurando informando señalando declarando comentando "
    "precisando recalcando subrayando agregando anunciando denunciando apuntando "
    "avisando mencionando aclarando reiterando revelando argumentando sosteniendo "
    "explicando indicando destacando alegando añadiendo insistiendo admitiendo "
    "advirtiendo reconociendo recordando diciendo concluyendo negando calificando "
    "criticando exigiendo lamentando considerando estimando",
    past="dicho afirmado manifestado asegurado informado señalado declarado comentado "
    "precisado recalcado contado subrayado agregado anunciado denunciado apuntado "
    "avisado mencionado aclarado reiterado revelado argumentado explicado indicado "
    "destacado alegado añadido insistido admitido advertido reconocido recordado "
    "concluido negado respondido prometido escrito sostenido mantenido opinado "
    "considerado lamentado criticado calificado definido descrito defendido pedido "
    "exigido reclamado confesado sugerido expresado adelantado detallado resaltado "
    "valorado avanzado remarcado matizado puntualizado expuesto relatado hablado",
    nouns_too="cuenta nota informe resumen comenta pregunta critica anuncia denuncia "
    "sentencia estima manifiesto respuesta avisa propone juzga replica indica "
    "relata cita suma sumado destaca llama lanza grita reclama celebra defensa "
    "defiende apunta alerta valora critica marca cierre cierra queja publica "
    "publicado resume comunicado sabe explica canta conocido dicho escrito hablado "
    "acusado acusados detenido considerado llamado llamada llamado anunciado dicha "
    "pedido celebrado sostenido mantenido recuerda narra precisa canto notado "
    "contado habla condena condenado sigue piensa cree resumido confeso acusa "
    "interpreta",
    phrases="dio a conocer, dieron a conocer, ha dado a conocer, hizo saber, ha hecho "
    "saber, hicieron saber, dejó claro, ha dejado claro, dejó en claro, puso de "
    "manifiesto, puso de relieve, hizo hincapié en, llamó la atención sobre, dejó "
    "dicho, se preguntó, se pregunta, se quejó, se lamentó, se lamenta, se queja, "
    "se congratuló, se felicitó, se sinceró, se justificó, se defendió, se mostró "
    "convencido, dar a conocer, ha hecho hincapié en, hace hincapié en, llegó a "
    "decir, quiso recordar, quiso destacar, ha querido recordar, ha querido "
    "destacar, ha querido subrayar, quiso subrayar",
    auxiliaries="ha han había habían hubo haya hayan habría habrían he hemos",
    finite="es son era eran fue fueron será serán sería serían está están estaba estaban "
    "estuvo ha han había habían hay hubo habrá habría puede pueden podía podría "
    "podrían podrá debe deben debía debería deberían va van iba tiene tienen tenía "
    "tuvo tendrá tendría hace hacen hizo quiere quieren quería sigue siguen queda "
    "quedan permite requiere existe existen necesita sea sean estará estarán "
    "permanece genera generó lleva da dan dio sabe saben llega llegó produjo "
    "produjeron dejó",
    so="",
    according="según, de acuerdo con, de acuerdo a, de acuerdo al, a juicio de, a juicio del, "
    "en opinión de, en opinión del, en palabras de, en palabras del, conforme a, a "
    "decir de, a ojos de, a entender de, al decir de, en la opinión de",
    before_comma="para",
    as_words="como según tal así",
    that="que",
    whether="si por cómo cuándo dónde quién qué cuál cuánto",
    null_subject=True,
    dialogue_dash=True,
    pronouns="él:ms ella:fs ellos:mp ellas:fp éste:ms ésta:fs este:ms quien:r quienes:r que:r usted:as",
    first_person="yo nosotros tú",
    impersonal="se",
    clitics="le les lo la los las se me nos te",
    elisions="",
    definite="el la los las este esta estos estas ese esa esos esas aquel aquella del al "
    "dicho dicha ambos ambas lo",
    indefinite="un una unos unas varios varias algunos algunas muchos muchas dos tres otro "
    "otra otros otras cada todos todas",
    possessive="su sus mi mis nuestro nuestra nuestros nuestras",
    masculine="el un este ese del al los",
    feminine="la una esta esa las",
    plural="los las estos estas esos esas unos unas ambos ambas varios varias algunos algunas dos tres",
    of="de del",
    prepositions="de del a al en con por para sin sobre entre desde hasta hacia durante tras "
    "ante bajo contra según mediante vía salvo excepto ante cerca luego",
    and_="y e o u pero sino ni",
    subordinate="cuando si aunque porque mientras pues como donde ya después antes luego tras",
    relative="quien quienes cuyo cuya cual cuales donde",
    adverbs="también además luego después entonces ya todavía aún hoy ayer mañana ahora así "
    "asimismo igualmente finalmente posteriormente recientemente anteriormente "
    "previamente textualmente categóricamente tajantemente claramente públicamente "
    "solo sólo incluso siempre nunca por ello este allí aquí enfáticamente tajante "
    "reiteradamente inicialmente sin embargo en tanto por último tampoco al "
    "respecto",
    negations="no nunca jamás tampoco",
    times="lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril "
    "mayo junio julio agosto septiembre octubre noviembre diciembre hoy ayer mañana "
    "tarde noche pasado próximo",
    infinitives="haber estar tener ser sentirse no desconocer",
    openers="y pero sin embargo además asimismo no obstante entonces luego así también por "
    "tanto ahora mientras pues aunque igualmente finalmente incluso o",
    titles="señor:m señora:f sr:m sra:f don:m doña:f dr:m dra:f doctor:m doctora:f papa:m "
    "rey:m reina:f príncipe:m princesa:f monseñor:m general: mister:m lic: ing: "
    "licenciado:m licenciada:f",
    roles="portavoz fiscal periodista artista economista analista especialista dirigente "
    "presidente representante gerente teniente comandante agente líder juez testigo "
    "cónsul canciller estudiante docente atleta futbolista ciclista tenista "
    "cantante guionista novelista cineasta policía guardia sindicalista activista "
    "ambientalista concejal edil vocal exministro electricista taxista dentista "
    "psiquiatra pediatra oncólogo oficial jefe residente habitante miembro "
    "integrante titular vicepresidente expresidente mandatario exmandatario votante "
    "comerciante participante intérprete deportista turista congresista senador "
    "asistente",
    roles_m="ministro secretario alcalde director diputado senador gobernador abogado "
    "magistrado procurador comisario comisionado inspector investigador científico "
    "profesor catedrático maestro rector decano médico doctor cirujano enfermero "
    "psicólogo sociólogo politólogo historiador biólogo físico químico geólogo "
    "ingeniero arquitecto arqueólogo epidemiólogo virólogo meteorólogo vulcanólogo "
    "sismólogo escritor autor poeta actor director músico pintor fotógrafo "
    "reportero redactor editor productor presentador locutor empresario fundador "
    "cofundador propietario dueño administrador coordinador delegado consejero "
    "concejero embajador diplomático candidato aspirante exalcalde exdirector "
    "entrenador técnico delantero portero defensa capitán jugador seleccionador "
    "piloto corredor campeón agricultor ganadero pescador obrero trabajador "
    "empleado vecino padre hermano hijo esposo marido tío abuelo sacerdote cura "
    "obispo arzobispo cardenal papa rey príncipe general coronel sargento soldado "
    "bombero conductor viceministro subsecretario exsecretario funcionario legista "
    "encargado responsable asesor letrado galeno legislador parlamentario consultor "
    "activista gobernante",
    roles_f="ministra secretaria alcaldesa directora diputada senadora gobernadora abogada "
    "magistrada procuradora comisaria comisionada inspectora investigadora "
    "científica profesora catedrática maestra rectora decana médica doctora "
    "cirujana enfermera psicóloga socióloga politóloga historiadora bióloga física "
    "química geóloga ingeniera arquitecta arqueóloga epidemióloga viróloga "
    "meteoróloga escritora autora poetisa actriz música pintora fotógrafa reportera "
    "redactora editora productora presentadora locutora empresaria fundadora "
    "cofundadora propietaria dueña administradora coordinadora delegada consejera "
    "embajadora diplomática candidata exalcaldesa entrenadora técnica delantera "
    "portera capitana jugadora seleccionadora corredora campeona agricultora "
    "ganadera trabajadora empleada vecina madre hermana hija esposa mujer tía "
    "abuela monja reina princesa sargenta bombera conductora viceministra "
    "subsecretaria presidenta vicepresidenta jefa funcionaria encargada asesora "
    "letrada jueza fiscala expresidenta legisladora parlamentaria gerenta "
    "mandataria concejala",
    anaphors="especialista experto experta hombre mujer político política mandatario "
    "mandataria exmandatario joven deportista jugador futbolista dirigente "
    "funcionario funcionaria líder autor autora investigador investigadora "
    "entrevistado entrevistada madrileño catalán argentino argentina mexicano "
    "mexicana colombiano colombiana chileno chilena peruano español española "
    "portugués francés italiano alemán brasileño venezolano cubano hondureño "
    "ecuatoriano boliviano uruguayo paraguayo andaluz vasco gallego valenciano "
    "estadounidense ex popular socialista republicano demócrata técnico tenista "
    "galeno letrado jurista médico",
    data="datos cifras estadísticas resultados encuestas números indicios señales estudios pruebas",
    name_links="de la del los las y e da dos von van der",
    terms="llamado llamada llamados llamadas denominado denominada denominados titulado "
    "titulada apodado apodada conocido conocida alias película libro novela canción "
    "álbum disco obra serie palabra palabras término términos expresión concepto "
    "programa revista documental lema operación colectivo plataforma operativo "
    "sobrenombre presunto supuesto mote título proyecto exposición poema ensayo "
    "etiqueta caso rubro cápsula",
    bodies="universidad ministerio agencia partido asociación sindicato unión instituto "
    "fundación federación policía ejército grupo compañía empresa consejo centro "
    "hospital escuela autoridad organización comité comisión corte tribunal "
    "fiscalía banco ayuntamiento gobierno cámara asamblea liga club casa oficina "
    "dirección secretaría defensoría alcaldía junta gremio",
    abbreviations="sr sra sres dr dra lic ing prof gral cnel av art núm no pág etc ud uds ee.uu p "
    "ej aprox vs d st sto sta dpto tel depto",
)

extension Spellings {
  /// The usual spellings of one surname that sound alike where no letter rule explains them, a group each.
  static let surnames = """
    dangelo deangelo / abdullah abdulla abdallah / abrahamyan abrahamian / abramyan abramian / ackerman ackermann
    agarwal aggarwal agrawal / aguilar agilar / aguilera agilera / aguirre agirre / ahmad ahmed / ahmadi ahmedi / ahn an
    aleksanyan aleksanian alexanian alexanyan / ali aly / allen allan alan / alvarado albarado
    alvarez albarez alvares albares / antonyan antonian / aquino akino / arakelyan arakelian / arellano areyano
    arriaga ariaga / arroyo arrollo / arzumanyan arzumanian / asatryan asatrian / assefa asefa
    avakyan avagyan avakian avagian / avalos abalos / avetisyan avetisian avetissian / avila abila / ayala allala
    aziz azeez / babayan babaian / baca vaca / bae pae / baek paik baik paek / baez vaez
    baghdasaryan bagdasaryan baghdasarian bagdasarian / bailey bailly baily / bailey baily bayley baylee
    ballesteros vallesteros / balyan balian / banerjee banerji / banuelos vanuelos banuelas / barajas varajas
    barnes barns / barraza barrasa baraza / barrera barera varrera / barrios varrios / barseghyan barsegyan barseghian
    bautista vautista / beaumont bomont / becerra vecerra beserra / becker bekker / bedrosian bedrossian bedrosyan
    bekele beqele / benavides benavidez venavides / benitez benites venites / bennett bennet benet / bergman bergmann
    bermudez vermudez bermudes / bernstein bernstine / blair blare / boghosian boghossian / boudreaux boudreau
    bradley bradly / brooks brookes / broussard brousard / brown browne / bryant briant / bui booy / burke berk burk
    burns byrnes byrns / bustamante vustamante / byrne burn byrn / byun byeon pyun / caballero cavallero
    cabrera cabrerra / cai tsai tsay / cao tsao / cardenas cardenaz / carey cary / carr karr / carrillo carillo carriyo
    carroll carol / castaneda castanieda castanyeda / castellano castelano / castellanos casteyanos / castillo castiyo
    ceballos cevallos zeballos cebayos / cervantes servantes cerbantes / cespedes sespedes / chatterjee chatterji
    chaudhry chaudhary choudhry choudhary chaudhri / chavez chaves chabez / cho jo / chobanyan chobanian / choi choe
    chowdhury choudhury chaudhuri / chung cheong / cisneros sisneros zisneros / clark clarke / cohen kohen coen
    cole coal kole / coleman colman / collins colins / conner connor / connolly connelly / contreras contrerras
    cook cooke / cordova cordoba / cortez cortes / covarrubias cobarrubias covarubias / cruse cruze kruse
    cuevas cuebas / curry currie / daly daley dailey / danielyan danielian / darwish darweesh darwich / das dass
    davila dabila / davtyan davtian / dean deane deen / delgadillo delgadiyo / dhillon dillon / diaz dias
    dilanyan dilanian / dinh din / dixon dickson / dizon dison / donahue donohue donoghue / duenas duenias
    duffy duffey / dunn dunne / dupree dupri / ebrahimi ibrahimi / echeverria echeberria etcheverria / elizondo elisondo
    elliott elliot eliot eliott / enriquez henriquez enrriquez / eom um / epstein epstien / escobar escovar
    esfahani isfahani / esparza esparsa / espinoza espinosa / estevez esteves estebes / farrell farrel
    fedorov fyodorov / feldman feldmann / fernandez fernandes / figueroa figeroa / fischer fisher / fontenot fontno
    frazer fraser / frazier frasier / freese freeze / friedman freedman freidman friedmann / frye fry
    gallagher gallager gallaher / gallardo gayardo / gallegos gayegos / galstyan galstian / galvan galban
    galvez galbes / garabedian karabedian garabetian / garcia garsia garzia / garibay garivay / garrett garret
    gasparyan gasparian / gauthier gautier / gaytan gaitan / gentry jentry / gevorgyan gevorkyan gevorgian gevorkian
    ghazaryan ghazarian gazarian gazaryan / ghukasyan gukasyan ghukasian / gibbs gibs / gil jil / gilmore gilmour
    gimenez jimenez ximenez jimenes himenez / godinez godines / godoy godoi / goldberg goldburg / goldstein goldstien
    gomez gomes / gonzalez gonzales gonsales gonsalez / gray grey / green greene / greenberg greenburg grinberg
    grewal garewal / grigoryan grigorian grigorean / guerrero gerrero / guevara guebara gevara / guidry gidry
    guillen giyen guiyen / gutierrez gutierres gutierez / guzman gusman / ha hah / haddad hadad
    hagopian hagopyan agopian hagobian / haile hayle / hakobyan hakopyan akopyan hakopian hakobian akopian akobyan
    hambardzumyan ambartsumyan hambartsumian hambardzumian / hamdan hamdaan / hanna hannah / hart heart
    harutyunyan arutyunyan harutunian haroutunian harutyunian arutunyan haroutounian harutiunyan / hashemi hashimi
    hassan hasan / hayes hays haze / haynes haines hanes / heo hur huh / hermann herman herrmann
    hernandez ernandez hernandes / herrera errera herera / hidalgo idalgo / hinojosa inojosa / ho hoh
    hoffman hoffmann hofman hofmann / holmes homes / hosseini husseini hoseini hussaini
    hovhannisyan hovanessian hovhannesian hovannisian hovannisyan hovanesyan hovhanisyan ovanesyan hovhanesian / hu hoo
    hughes hues hughs / hurtado urtado / hussein hussain husain hussien hossein hussin / huynh huyn hyunh huinh
    hwang huang whang / ibanez ybanez ivanez / ibarra ybarra ivarra / ibrahim ebrahim ibraheem / iniguez yniguez
    iqbal ikbal / isaacs isaacks / israyelyan israelyan israelian / ivanov ivanoff / iyer aiyer iyyer
    izquierdo isquierdo / jacobs jakobs / jafari jaffari jafary / jaime haime / jamison jamieson jameson / jang chang
    jang zhang / jaramillo haramillo / jauregui hauregui jauregi / jeon chun jun / johnson jonson / joo ju
    jordan jorden / juarez huarez juares / jung jeong joung chung / kang gang / kaplan caplan / karapetyan karapetian
    karimi kareemi / katz kats / kaufman kaufmann / kaur kour / kay kaye / kazaryan kazarian / kebede kebbede
    kelly kelley / kennedy kenedy / kevorkian kevorkyan
    khachatryan khachaturian khachatrian khachaturyan khatchaturian hachatryan khachatourian / khachikyan khachikian
    khan kahn / khoury khouri kouri khuri / kirakosyan kirakosian / klein kline cline / knight night nite / knox nox
    ko koh go goh / kocharyan kocharian / kowalski kovalski kowalsky / kramer cramer kraemer / kraus krauss krauz
    krause krauze / krikorian krikoryan / krueger kruger / kuznetsov kuznetsoff / kwak gwak / kwan quan kuan / kwok quok
    kwon gwon / lawrence laurence / leblanc lablanc / lee li lea leigh / lee yi / lefebvre lefevre / leonard lennard
    leung leong / levine lavine levyne / levy levey / lewandowski levandovski / lewis louis / leyva leiva leyba
    lieberman liberman liebermann / lim im rim leem / lindsey lindsay / liu liou lieu / llamas yamas / llanos yanos
    lloyd loyd / lopez lopes / lowe low / lozano losano / lu loo / lucero lusero / luevano luebano / lujan luhan
    luo lo / luong loung / lynn linn / ma mah / macapagal makapagal / macarthur mcarthur / macdonald mcdonald
    macdougal mcdougall mcdougal macdougall / macfarlane mcfarlane / macgregor mcgregor / macias masias mazias
    mackay mckay / mackenzie mckenzie / mackinnon mckinnon / magana magania / magsaysay magsaisai
    mahmoud mahmood mahmud / malik malick maleek / mansour mansur mansoor / manukyan manoukian manukian
    mardirosian mardirossian / marquez marques markez / marshall marshal / martin marten / martinez martines martinex
    martirosyan martirosian / masri elmasri almasri / matheson mathieson / mathews matthews / may mae
    mccarthy mccarty mccarthey macarthy / mccoy mckoy / mcgee mcghee magee / mcguire maguire mcgwire
    mcintosh macintosh / mcintyre macintyre / mckinley mckinly / mclain mclean mclane mcclain maclean
    mclaughlin mcloughlin maclaughlin / mcleod mccloud macleod / mcmillan mcmillen macmillan
    mcneil mcneill mcneal macneil / mcpherson macpherson / mejia megia mexia / melendez melendes / melgoza melgosa
    melikyan melikian / melkonyan melkonian / mendez mendes / mendoza mendosa / mengistu mengestu
    merriweather meriwether merryweather / meyer myer meier maier mayer / meyers myers miers / meza mesa
    michaels micheals / miller millar / minasyan minassian minasian / mirza mirzah / mirzoyan mirzoian
    mitchell mitchel / mkrtchyan mkrtichian mkrtchian mkrtichyan mkrtchan / mnatsakanyan mnatsakanian
    mohammadi mohamadi mohammedi / mohammed muhammad mohamed mohammad muhammed mohamad / monroy monrroy
    montoya montolla / moon mun / moore moor more / moradi muradi / moreira moreyra / mosley moseley mosely / moua mua
    mousavi moussavi musavi mosavi / movsisyan movsesian movsesyan movsisian / mukherjee mukherji / munoz munos
    muradyan muradian mouradian / murillo muriyo / murphy murphey murfy / murray murry / musa mussa / nair nayar
    najera nahera naxera / najjar najar / nalbandyan nalbandian / namgung namkung / nasser naser / navarrete nabarrete
    navarro nabarro navaro / nazaryan nazarian / neal neil neale neill
    nersisyan nersesyan nersesian nersisian nersissian / nevarez nevares / newman neuman neumann newmann / ng eng
    nguyen nguyn nuyen nguen nguyan ngyuen nuguyen / nichols nicholls nickols nicols / nicholson nickelson
    nieves niebes / nikoghosyan nikogosyan nikoghosian / nixon nickson / noel nowell / noh roh / nolan nolen
    nouri noori nuri / novak nowak / nunez nunes nuniez / obrien obrian obryan obryen / ocampo okampo / oconnor oconner
    odonnell odonell / oh o / ohanyan ohanian / okeefe okeeffe / olivares olibares / olivas olibas / omalley omally
    oneil oneill oneal oneale / ordonez ordones / oreilly oreily / orellana oreyana / orlov orloff / orozco orosco
    oshea oshay / osorio ozorio / oviedo obiedo / pacquiao pakiao / padilla padiya / page paige
    palacios palazios palasios / pangilinan panguilinan / papazian papazyan / park pak bak / parrish parish
    parsamyan parsamian / pashayan pashaian / patel patell / patterson paterson / payne paine pain
    pearce pierce peirce / pearson pierson / pena penia / perez peres / petrosyan petrossian petrosian petrossyan
    petrov petroff / pham fam / phillips philips philipps / pizarro pisarro / plascencia placencia plasencia plazencia
    poghosyan pogosyan poghosian pogosian / ponce ponse / popov popoff / portillo portiyo / powell powel / price pryce
    pruitt prewitt / qian chien / qiu chiu / quezada quesada / quinn quin / quinones quinonez / quintanilla quintaniya
    quiroz quiros / qureshi quraishi kureshi / rabinovich rabinowitz rabinovitch / rahimi raheemi
    rahman rehman rahmaan / ramirez ramires / randall randal / rao rau / razo raso / reddy reddi / reese reece rhys rees
    reid reed read reade / reyes reies / reyna reina / reynaga reinaga / reynolds renolds / reynoso reinoso
    rezaei rezai rezaee rezaie / rhodes rhoades roads rodes / riley reilly reily / robichaux robicheaux / roca rocca
    rodgers rogers / rodriguez rodrigues / roh ro / rojas rohas roxas / romanov romanoff / rosas rozas / rosen rozen
    rosenberg rosenburg / rothman rothmann / rowe row roe / rubio ruvio / ruiz ruis / russell russel
    ryu yoo yu you ryoo / saavedra zaavedra / sadeghi sadeqi sadighi / saeed said saied / saenz saens
    safaryan safarian / sahakyan sahakian saakyan / salazar salasar / salcedo salsedo salzedo / saldana saldania
    saldivar zaldivar saldibar / saleh salih / sanchez sanches / sandoval sandobal / santana santanna
    santibanez santivanez / santillan santiyan
    sargsyan sarkisian sarkissian sargsian sarkisyan sarksyan sargisyan sarkissyan sarkisean / saucedo sausedo
    sayed sayyed syed sayyid / schaefer schafer shafer shaefer / schechter shechter / schiff shiff
    schmidt schmitt schmid / schroeder schroder / schultz shultz schulz shulz schultze / schwartz swartz schwarz
    scott scot / sedrakyan sedrakian / segovia segobia / seo suh / sepulveda sepulbeda / serrano cerrano
    shaffer schaffer / shahinyan shahinian / shaikh sheikh shaykh shaik / shapiro schapiro shapero / sharp sharpe
    shea shay / shepherd sheppard shepard sheperd / sherman shurman / shields sheilds / shim sim / shin sin shinn
    shirazi sheerazi / shirinyan shirinian / siddiqui siddiqi sidiqi siddiquee / sidhu siddhu / sierra cierra
    silverman silvermann / simmons simmonds / simons symonds / simonyan simonian / simpson simson / sims simms symms
    singh sing / sloan sloane / smirnov smirnoff / smith smyth smithe / snyder snider / soghomonyan sogomonyan
    solis soliz / solorzano solorsano / son sohn / sosa soza / sotelo zotelo / sousa souza / spencer spenser
    steele steel / stein stine / steinberg steinburg / stepanyan stepanian / stevens stephens / stevenson stephenson
    stewart stuart / su soo / suarez suares zuarez / suleiman sulaiman soliman suleman / sung seong / sy see
    tadesse tadese taddesse / tadevosyan tatevosyan tadevosian tatevosian / taheri tahery / taylor tailor
    tchaikovsky chaikovsky / tehrani tehrany / tejeda texeda / tellez telles / terry terrie / terteryan terterian
    tesfaye tesfay / thibodeaux thibodeau tibodeaux / thompson thomson tompson tomson / tian tien / todd tod
    tolentino tolintino / torosyan torosian torossian / tovar tobar / tovmasyan tovmasian / trevino trebino trevinio
    trinh trin / trujillo trujiyo truhillo / truong troung / tumanyan tumanian toumanian / tyler tiler / ulloa uyoa
    urbina urvina / uribe urive / valadez valades baladez / valdez valdes / valdivia baldivia valdibia
    valencia balencia / valenzuela balenzuela valensuela / valle balle / vallejo ballejo vayejo
    vardanyan vartanian vardanian vartanyan / vargas bargas / vasquez vazquez basquez bazquez vasques / vaughn vaughan
    vega bega / vela bela / velasco belasco velazco / velasquez velazquez belasquez velasques / velez veles / vera bera
    vergara bergara / verma varma / villa biya / villalobos biyalobos villalovos / villanueva villanueba
    villarreal villareal villarrial / villasenor villacenor / villegas biyegas / vizcarra biscarra viscarra
    volkov volkoff / voskanyan voskanian / vuong voung / wahl wall / wallace wallis wallice / walsh walshe
    wasserman wassermann / webb web / weinberg weinburg / weinstein wienstein / weiss wice / whitaker whittaker
    white whyte / wilson willson / wisniewski vishnevski / wolf wolfe wolff woolf / woo wu u / wood woode / woods woodes
    wright right / wyatt wiatt / wynn winn wynne / xia hsia / xiao hsiao / xie hsieh / xiong hsiung / xu hsu
    yanez llanez yanes / ye yeh / yeghiazaryan yeghiazarian egiazaryan / yeremyan yeremian / yip yeap / yoon yun youn
    young yung / yousef youssef yusuf yousif / zadeh zade / zadoyan zadoian / zakaryan zakarian / zamora samora
    zaragoza saragosa zaragosa / zarate sarate / zavala zabala savala sabala / zelaya celaya selaya
    zelensky zelenskyy zelenskiy / zepeda cepeda sepeda / ziegler zeigler / zimmerman zimmermann / zohrabyan zohrabian
    zuniga suniga zunniga
    """
}

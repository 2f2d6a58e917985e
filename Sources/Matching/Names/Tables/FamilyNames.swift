/// Words that are known as family names: one of them beside a given name is no second given name.
enum FamilyNames {
  /// Whether the word is one, by a list or by an ending that hardly a given name has.
  static func contains(_ word: String) -> Bool {
    frequent.contains(word) || areEastAsian(word) || SpanishSurnames.contains(word)
      || endings.contains { word.utf8.count >= $0.least && word.hasSuffix($0.ending) }
  }

  /// Whether it is a Chinese, Korean or Vietnamese one.
  static func areEastAsian(_ word: String) -> Bool {
    isMainlyEastAsian(word) || VietnameseNames.families.contains(word)
  }

  /// Of those the ones that are hardly given.
  static func isMainlyEastAsian(_ word: String) -> Bool { eastAsian.contains(word) }

  /// Armenian, Slavic, German, Persian, Georgian, Turkish, Greek, Japanese and English endings, with the letters that a word
  /// has at least.
  private static let endings: [(ending: String, least: Int)] = {
    let list = """
      yan:7 ian:7 ov:6 ev:6 ova:6 eva:6 off:6 enko:6 sky:6 ski:6 skiy:6 ska:6 stein:7 berg:7 feld:7 wicz:7 zadeh:7 nejad:7 shvili:7 \
      oglu:7 opoulos:8 moto:7 mura:6 yama:7 shima:7 kawa:6 gawa:6 naka:6 mann:6 zman:7 son:6
      """
    return list.split(separator: " ").compactMap { entry in
      let parts = entry.split(separator: ":")
      guard parts.count == 2, let ending = parts.first, let least = parts.last.flatMap({ Int($0) }) else { return nil }
      return (String(ending), least)
    }
  }()

  private static let eastAsian = words(
    """
    ahn bae bui chan chang chau chen cheng cheung chiang chiu cho choe choi chow chu chung dang deng dinh do duong
    feng fong gao guo han ho hoang hong hsieh hsu hu huang huynh hwang jang jeong jiang jung kang kim kong kwok kwon
    lai lau le lee leung li liang liao lim lin liu lo lu luo luong luu ly ma moon moua moy ng ngo nguyen oh pak pan
    park peng pham phan quach seo shen shin song tan tang tong tran trinh truong tsai vang vo vu wang wong wu xie
    xiong xu yang yee yi yoo yoon yuan zeng zhang zhao zheng zhou zhu
    """)

  private static let frequent = words(frequentList)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// Family names of 8,000 bearers and more in the census of 2010, folded, without Spanish and East Asian ones and without
  /// those that as many are given (Thomas, Lee).
  private static let frequentList = """
    abbott abernathy abney abrams acker ackerman adair adams adamson adcock adkins adler agee agnew aguiar ahern
    ahrens aiello aiken ainsworth akers akin akins albers albertson albrecht albright alderman aldrich aldridge alford
    allard alley allred almeida alston altman alves amaral amato ames ammons andersen andrews andrus anglin applegate
    armour armstrong arndt arnett arrington arsenault artis asbury ash ashby ashcraft ashford ashworth askew atchison
    atkins atkinson atwell atwood autry ayers ayres babb babcock bach bachman back bacon bader baer baggett bagley
    bagwell bail bain bair baird baker baldwin bales ball ballard ballinger bandy banks bannister baptiste barbee
    barber barbour barclay barfield barger barker barkley barksdale barlow barnard barnes barnett barnette barnhart
    barnhill baron barone barr barrett barrow bartels barth bartlett bartley barton basham bass bassett batchelor
    bateman bates batson battaglia battle batts bauer baugh baughman baum bauman baumann baumgartner baxter bayer
    beach beal beall beam bean bear beard bearden beasley beattie beatty beaty beauchamp beaulieu beaver beavers beck
    becker beckett beckham beckman beckwith bedford beebe beers begay begley behrens beil belanger belcher bell
    bellamy belt belton bender benner benoit benson bentley benton berg berger bergeron bergman bergstrom berman
    bernier bernstein berry best bethea betts betz beyer bianchi bianco biddle bigelow biggs billings billingsley
    bills binder bingham birch bird bishop bittner bivens black blackburn blackman blackmon blackwell blackwood
    blakely blalock blanchard bland blank blankenship blanton blaylock bledsoe blevins bliss block blocker bloom
    blount blue blum blunt bobo bock boehm bogan boggs bohannon bohn boland bolden bolen boles bolin bollinger bolton
    bond bonds bone bonner bontrager booker boone booth boothe borden borders borges boss bostic boston boswell
    bouchard boucher boudreau boudreaux bourgeois bourne bourque bowden bowen bowens bower bowers bowie bowles bowling
    bowman bowser box boyce boyd boyer boykin boyle boyles bracken brackett bradbury bradshaw bragg branch brand
    brandenburg brandt branham brannon branson brantley braswell bratcher bratton braun braxton bray breaux breeden
    breedlove breen brennan brenner brewer brewster bridges briggs bright brill brink brinkley brinkman brinson
    briscoe brittain britton brock brockman bronson brooks broome brothers broughton broussard brower brown browne
    browning brownlee broyles brubaker brumfield bruner brunner bruns brunson bryant buchanan buck buckingham buckley
    buckner budd buffington bull bullard bullock bunch bundy bunn bunting burch burchett burden burdette burdick burge
    burger burgess burk burke burkett burkhardt burkhart burkholder burks burleson burley burnett burnette burney
    burnham burns burnside burr burrell burris burroughs burrows burton busby busch bush buss butcher butler
    butterfield butts byers byler bynum byrd byrne byrnes cable cade cady cagle cahill cai cain calabrese caldwell
    calhoun calkins call callahan callaway calloway calvert camara camp campbell canada canady canfield cannon
    cantrell canty cao capps caputo carbone card carden cardwell carlin carlisle carlson carmichael carnes carney
    carpenter carr carrier carrington carter cartwright caruso carvalho carver case cash cason casper casteel
    castellano castle castleberry casto caswell catalano cates cato caudill caudle causey cavanaugh cave cha chaffin
    chamberlain chamberlin chambers champagne champion chaney chapin chapman chappell charlton chastain chatman chaves
    chavis cheatham cheek cheney chew childers childress childs chin chisholm chism choate chou chowdhury christensen
    christenson christiansen christianson christman church churchill clancy clapp clark clarke clarkson clary clausen
    clawson cleary clegg clem clemens clements clemons clevenger cline close cloud clough clouse coates coats cobb
    coble coburn cochran cochrane cockrell coe coffey coffin coffman cohen cohn coker colbert colburn coleman coles
    coley collett colley collier collins colson colvin colwell combs comer compton comstock conaway condon cone
    conklin conley conn connell connelly connolly connors conover conroy conte conti conway cook cooke cooley coombs
    coon cooney coons cooper cope copeland coppola corbett corbin corcoran corley cormier cornett cornish cornwell
    correia corrigan cosby cosgrove costa costello cote cotter cotton cottrell couch coughlin coulter counts cousins
    couture covert covey covington cowan cowart cox coyle coyne crabtree craddock craft crain cramer crandall crane
    cranford craven crawford crawley creamer creech creel crenshaw crews crider crisp crist criswell crocker crockett
    croft cromwell cronin crook crooks crosby cross crouch crouse crow crowder crowe crowell crowley crum crump cruse
    crutchfield culbertson cullen culp culpepper culver cummings cummins cunningham curley curran currie currier curry
    curtin custer cutler cyr dagostino dahl daigle dailey daily daley daly damico damron dangelo daniels danielson
    danner darden darling dasilva daugherty davenport davey davidson davies davis davison dawkins day dayton deal
    deaton decker dees deguzman dehart delaney dellinger deloach delong delrosario deluca demarco demers dempsey
    denham denney denning dennison denson dent denton derosa desai desantis desimone deutsch devine devlin devore
    devries dial dias dickens dickerson dickey dickinson dickson diehl dietrich dietz diggs dill dillard dix dixon
    doan dobbins dobbs dobson dockery dodd dodds dodge dodson doherty dolan doll donahue donaldson donnelly donohue
    dooley doran dorman dorn dorsey doss dotson doty doucette dougherty doughty dove dover dow dowd dowdy dowell
    dowling downey downing downs dozier draper driscoll driver drummond drury dube dubois dubose duckworth duff duffy
    dugan duggan dugger duke dukes dumas dunaway dunbar dunham dunlap dunn dunne dunning dupont dupre dupree dupuis
    duque durand durant durbin durham dutton duval duvall dwyer dye dyer dykes dyson eads eagle earley early easley
    eason east easterling eastman easton eaton ebert echols eckert edge edmonds edmondson edwards egan eggleston elam
    elder eldridge elkins eller ellington ellis ellison elmore elrod embry emmons eng engel england engle english
    ennis enos epperson epps epstein erb erickson ernst esposito estep estes etheridge eubanks evangelista evans
    everhart evers ewing ezell faber fagan fahey fain fair fairbanks fairchild faircloth faison falk fanning farley
    farmer farnsworth farr farrar farrell farrington farris farrow faulk faulkner faust feeney felder feldman fennell
    fenton ferguson fernandes ferrara ferrari ferraro ferreira ferrell ferris ferry field fields finch findley fine
    fink finn finney fiore fischer fish fisher fisk fitch fitzgerald fitzpatrick fitzsimmons flaherty flanagan
    flanders flannery fleck fleming fletcher flint flood flowers flynn fogarty fogle foley foltz fontaine fontenot
    foote forbes ford foreman forman forrester forster forsyth forsythe fort forte fortin fortner fortune foss foster
    fountain fournier foust fowler fox foy fraley frame france franks frantz fraser frasier frazier fredrickson free
    freed freedman freeland freeman freitas french frey frick friedman friend fries fritz frost fry frye fuchs fugate
    fuller fullerton fulmer fulton fultz fung funk fuqua furman furr fusco gable gaddis gaddy gaffney gage gagne
    gagnon gaines gainey gaither galbraith gall gallagher gallant galloway galvin gamble gandy gann gannon gant gantt
    garber gardiner gardner garner garnett garrison garvey garvin gaskins gaston gates gatewood gatlin gauthier geary
    gee geer geiger gentile gentry gerber gibbons gibbs gibson gifford gilbertson gilchrist giles gill gillen
    gillespie gillette gilley gilliam gilliland gillis gilman gilmore gingerich ginn giordano gipson girard givens
    glaser glasgow glass gleason glick glover goad goble goddard godfrey godwin goebel goetz goff goforth goins gold
    goldberg golden goldman goldsmith goldstein gomes goncalves gonsalves gooch good goode gooden goodman goodrich
    goodson goodwin gore gorham gorman goss gossett gough gould graber grabowski graf graff granger grantham graves
    gray greathouse greco green greenberg greene greenfield greenlee greenwood greer greiner gresham grey grice grier
    griffis griffith griffiths griggs grigsby grimes grimm grissom griswold groff grogan grooms gross grossman grove
    groves grubb grubbs gruber guenther guest guidry guillory guinn gulley gunderson gunn gunter gupta gurley
    gustafson guthrie guyton haag haas haase hacker hackett hackney haddad hagan hagen hager haggard haggerty hahn
    hail haines hairston hale hales hall haller hallman halstead halverson ham hamblin hamby hamel hamilton hamlin
    hamm hammer hammond hammonds hammons hampton hamrick hancock hand handley handy hanes haney hankins hanks hanley
    hanlon hanna hannon hansen hanson harbin harden harder hardesty hardin harding hardison hardman hardwick hardy
    hare hargis hargrove harkins harlow harmon harms harp harrell harrelson harrington harris harrison hart harter
    hartley hartman hartmann harwood haskell haskins hastings hatch hatcher hatfield hathaway hatton hauck haugen
    hauser havens hawes hawk hawkins hawks hawley hawthorne hay hayes haynes hays hayward haywood head headley healey
    healy heard hearn heaton hebert heck heckman hedges hedrick hefner heil heim hein heinrich heller helm helms
    helton hemphill henderson hendricks hendrickson hendrix henley hennessey hennessy henning hensley henson her
    herbst hermann herndon herr herrick herring herrington herrmann herron hershberger herzog hess hewitt hiatt hickey
    hickman hicks higdon higginbotham higgins higgs high hightower hildebrand hill hiller hilliard hillman hills
    hilton himes hinds hines hinkle hinson hinton hirsch hitchcock hite hobbs hobson hodge hodges hodgson hoff hoffman
    hoffmann hofmann hogan hogue hoke holbrook holcomb holcombe holden holder holland holliday hollingsworth hollins
    holloway holm holman holmes holt holton holtz homan honeycutt hood hook hooker hooks hooper hoover hopkins hoppe
    hopper hopson horan horn horne horner horowitz horst horton horvath hoskins hostetler houck hough houghton houle
    house houser houston howe howell howland hoy hoyle hoyt hubbard huber huddleston hudgins hudson huff huffman
    huggins hughes hull hulsey hummel humphrey humphreys humphries hundley hunt huntley hurd hurley hurst hurt hussey
    huston hutcheson hutchings hutchins hutchinson hutchison hutson hutto hutton hyatt hyde hylton hynes ingle ingram
    inman irby ireland irvine isaacs isbell isom iverson ives jackson jacobs jacobsen jacobson jacoby jaeger jameson
    jamison jankowski jansen janssen jarrell jeffers jeffries jenkins jennings jensen jernigan jeter jett jewett jobe
    johansen johns johnson johnston joiner jolley jolly jones jorgensen joshi joyner judge kahn kaiser kaminski kane
    kaplan karr kasper katz kauffman kaufman keane kearney kearns keating keaton keck kee keefe keefer keel keeler
    keeling keen keene keener keeney keeton kelleher keller kellogg kelso kemp kemper kenyon kern kerns kerr kersey
    kessler ketchum key keyes keys kidd kidwell kiefer kilgore killian kilpatrick kimball kimble kimbrough kimmel
    kincaid kinder king kingsley kinney kinsey kirby kirchner kirkland kirkpatrick kirkwood kirsch kiser kish kitchen
    kitchens klein kline klinger knapp knight knoll knott knowles knowlton knox knudsen knutson koch koehler koehn
    koenig kohl kohler kohn kolb koontz kopp koss kovach kovacs kowalski kozlowski kraft kramer kraus krause krebs
    krieger kroll krueger kruger kruse kuhn kunkel kuntz kunz kurtz kuykendall kwan lackey lacroix ladd lafferty
    lafleur laird lake lam lamb lambert lancaster land landers landis landrum landry lane laney lang langdon lange
    langford langley lanham lanier lankford lanning lantz lapointe larkin larsen larson lassiter laster latham lathrop
    latimer lauer laughlin lavoie law lawler lawless laws lawson lawton lay layman layton leach leahy leary leavitt
    leblanc leclair ledbetter ledford leger legg leggett lehman lehmann lemay lemke lemon lemons lennon lentz lenz
    leong levesque levin levine lewandowski lewis lieberman light lightfoot liles lind lindberg linder lindley
    lindquist lindstrom link linn linton lipscomb lister little littlefield littlejohn littleton lively livingston
    locke lockett lockhart locklear lockwood lofton loftus logsdon logue lomax lombardi lombardo long longo loomis
    looney lopes lor lord lorenz lott love lovejoy lovelace loveless lovell lovett low lowe lowery lowry loy luce
    ludwig lum lumpkin lund lundy lunsford lusk luttrell lutz lyles lynch lyon lyons lytle maas mabry macdonald mace
    machado mackay mackey madden maddox madsen magee maguire mahaffey mahan mahon mahoney maier main majors maki
    malloy malone maloney mancini mancuso maness mangum manley mann manning mansfield maples march marcum marino
    markham marks marlow marquardt marr marsh marte martel martell martens martino martins martinson martz marx massey
    massie mast masters masterson matheny mathews mathis matlock matson matthews mattingly mattox mattson mauldin
    maurer maxey mayberry mayer mayes mayfield mayhew mayo mays mazur mazza mcadams mcafee mcalister mcallister
    mcarthur mcbride mccabe mccaffrey mccain mccall mccallister mccallum mccann mccarter mccarthy mccartney mccarty
    mccauley mcclain mcclanahan mcclellan mcclelland mcclendon mcclintock mccloskey mccloud mcclung mcclure mccollum
    mccombs mcconnell mccord mccorkle mccormack mccormick mccoy mccracken mccrary mccray mccreary mccue mcculloch
    mccullough mccune mccurdy mccutcheon mcdaniel mcdermott mcdonald mcdonnell mcdonough mcdowell mcduffie mcelroy
    mcfadden mcfarland mcfarlane mcgee mcghee mcgill mcginnis mcgovern mcgowan mcgrath mcgraw mcgregor mcgrew mcguire
    mchenry mchugh mcintire mcintosh mcintyre mckay mckee mckinley mckinney mckinnon mcknight mclain mclaughlin
    mclaurin mclean mclemore mclendon mcleod mcmahan mcmahon mcmanus mcmillan mcmillen mcmillian mcmullen mcmurray
    mcnabb mcnair mcnally mcnamara mcneal mcneely mcneil mcneill mcnulty mcnutt mcpherson mcqueen mcrae mcvay mcvey
    mcwhorter mcwilliams mead meade meador meadows means mears medeiros medley medlin meehan meek meeker meeks mehta
    meier mello melo melton menard mendenhall mendes mercer merchant mercier merrell merrick merriman merritt mesa
    messer messina metcalf metz metzger meyer meyers michaels michaud middleton milam miller milligan mills milner
    mims miner minor minter minton mixon mize mobley mock moe moeller moen moffett moffitt mohr molnar monaco monahan
    monk monroe monson montague montgomery moody mooney moore moreau moreira morel moreland morey moriarty morin
    morley morrell morrison morrissey morrow morse mortensen morton moseley moser mosher mosier mosley moss motley
    mott moulton mount mowery moyer mueller muir mull mullen muller mulligan mullin mullins mullis mundy munn munson
    murdock murphy murray murrell murry muse musser myers myrick nadeau nagel nagle nagy nance napier nash naylor
    needham neeley neely neff nemeth neri nesbitt ness nettles neuman neumann new newberry newby newcomb newell
    newkirk newman newsom newsome newton nichols nicholson nickel nickerson nielsen nielson nilson nino nix nixon
    noble nobles noland nolen noll noonan norris north norton norwood novak nowak noyes nugent nunes nunley nunn
    nutter nye oakes oates obrien oconnell oconnor oden odom odonnell ogden ogle oglesby ohara okeefe oldham oleary
    oliveira olmstead olsen olson omalley oneal oneil oneill ong oreilly orourke orr osborn osborne oshea ostrander
    osullivan otoole ott ouellette outlaw overstreet overton owens pace pack packard packer padgett pagano page paine
    painter palermo palmer palumbo pannell pappas paquette parent parish parisi parkinson parks parnell parr parris
    parrish parrott parry parson parsons partin partridge pate patel patten patterson patton pauley paulsen paulson
    payne peace peacock peak pearce pearson pease peck pedersen pederson peebles peek pelletier pemberton pence
    pendergrass pendleton penn pennington peoples pepper perdue pereira perkins perrin perryman persaud person
    peterman peters petersen peterson petrie pettit petty pfeifer pfeiffer phelan phelps phillips phipps piazza
    pickard pickens pickering pickett pierce pierson pike pinkerton pinkston pitt pittman pitts platt plummer plunkett
    poe poindexter poirier polk pollack pollard pollock pond ponder pool poole poore pope popp porter posey post
    poston potter potts powell power powers prater prather pratt prescott pressley prewitt price priest prince pringle
    pritchard pritchett proctor proffitt prosser provost pruett pruitt pryor puckett pugh pullen pulley pulliam
    purcell purdy purnell purvis putman putnam pyle qualls quarles quick quigley quinlan rader radford rafferty ragan
    ragland ragsdale raines rainey rains ralston ramey randle raney rankin ransom rapp rasmussen ratcliff ratliff rau
    rauch rausch rawlings rawls rayburn rea read reardon reaves rector redd redden reddick redding reddy redman redmon
    redmond reed reeder reedy rees reese reeves register reich reichert reid reimer reinhardt reinhart reis reiter
    renfro renner reno reynolds rhoades rhoads rhodes ricci rice rich richards richardson richey richmond richter
    rickard ricker ricketts ricks riddick riddle ridenour rider ridgeway ridley riggins riggs rinehart ring ripley
    ritchey ritchie ritter rivers rizzo roach roark robbins roberson roberts robertson robinette robins robinson
    robison robson roby roche rock rockwell rodgers rodrigues roe rogers rollins romano rooney root roper rosen
    rosenbaum rosenberg rosenthal rosser rossi roth rouse roush rousseau rowan rowe rowell rowland rowley royer
    royster rucker rudd ruff ruffin ruggiero runyon rupp rush rushing russo rust rutherford rutledge sabo sadler sage
    sager salerno sales salisbury salmon salter sammons sample samples sampson sams samuels sanborn sandberg sander
    sanders sanderson sandlin sands santoro sapp sargent satterfield sauer saunders savage sawyer saxton saylor scales
    scanlon scarborough scarbrough schaefer schaeffer schafer schaffer schell scherer schiller schilling schindler
    schmid schmidt schmitt schmitz schneider schoen schofield scholl schott schrader schreiber schreiner schrock
    schroeder schubert schuler schulte schultz schulz schulze schumacher schuster schwab schwartz schwarz schweitzer
    scoggins scroggins scruggs scully seal seals seaman searcy sears seaton seay see seeley seibert seidel seifert
    seiler seitz selby self sell sellers sells settle severson seward sewell sexton shackelford shafer shaffer shah
    shanahan shank shanks shapiro sharkey sharma sharp sharpe shaver shaw shea shearer sheehan sheets sheffield shell
    shelton shepard shepherd sheppard sheridan sherrod sherwood shields shifflett shinn shipley shipman shipp shockley
    shoemaker shook shore short shorter showalter shuler shull shultz shumaker shuman shumate sibley siddiqui sides
    siegel sigler sikes siler silver silverman simmons simms simons simonson simpkins simpson sims sinclair singer
    singletary singleton sisk sisson sizemore skaggs skelton skidmore skinner skipper slack slade slagle slater
    slattery slaughter sledge sloan slocum slone smail small smalley smalls smallwood smart smiley smith smoot smyth
    snead sneed snell snider snipes snodgrass snow snowden snyder soares somers sommer sommers sorensen sorenson
    sorrell sousa south southard southerland souza sowell sowers spain spalding spangler spann sparks spaulding spear
    spearman spears speer spence spicer spivey sprague springer sprouse spurlock squires stack stafford staggs stahl
    staley stallings stallworth stamper stanfield stanton staples stapleton stark starkey starks starling starnes
    starr staten staton stauffer stclair stearns steed steele steen steffen stein steinberg steiner steinmetz stephens
    stephenson stepp stern stevens stevenson steward stewart stiles still stine stinnett stinson stjohn stock stockton
    stoddard stokes stoll stoltzfus stone stoner storey storm story stout stovall stover stowe stpierre strain strand
    strange stratton straub strauss street streeter strickland stringer strom strong stroud strunk stubblefield stubbs
    stuckey stull stump sturgeon sturgill sturm stutzman suggs sullivan summers sumner sutherland sutter sutton
    swafford swain swan swann swanson swartz sweat sweeney sweet swenson swift swisher switzer swope sykes szymanski
    tabor tackett taft taggart talbert talbot talley tallman tanner tarver tate tavares teague teal teixeira temple
    templeton tennant testa thacker tharp thatcher thayer thibodeaux thiel thigpen thomason thompson thomson thorn
    thorne thornton thorpe thrasher thurston tice tidwell tierney tillery tilley tillman tilton timm timmons tinsley
    tipton tisdale tolbert tolentino toler tolliver tomlin tomlinson tompkins toney toth townsend trahan trammell
    trapp traylor trice trimble triplett tripp trotter trout troutman troyer true truitt tubbs tuck tucker tully turk
    turley turnbull turner turpin tuttle ulmer ulrich underwood unger upchurch upton urban vail valenti vandyke
    vanhorn vanmeter vann varner varney vaughan vaughn vaught venable vest vetter vick vickers vickery vieira vines
    vinson vitale vogel vogt volk voss vue vuong waddell wadsworth waggoner wagner wagoner wahl waite waiters
    wakefield walden waldron waldrop walker wall waller wallis walls walsh walters walton ward warden ware warner
    washburn washington wasson waterman waters watkins watson watt watters watts waugh way weatherford weathers weaver
    webb webber weber webster weeks weems wegner weidner weiler weimer weinberg weiner weinstein weir weis weiss welch
    welker weller wellman wells welsh wendt wenger wentworth wentz wenzel werner wertz west westbrook westfall
    westmoreland wetzel whalen whaley wharton whatley wheat wheatley wheaton wheeler whelan whipple whitaker whitcomb
    white whitehead whiteside whitfield whiting whitley whitlock whitlow whitman whitmore whitson whitt whittaker
    whitten whittington whitworth wick wicker wicks wiese wiggins wilbanks wilcox wild wilde wilder wiles wiley
    wilhelm wilhite wilke wilkerson wilkes wilkins wilkinson wilks willett willey williams williamson williford
    willingham willoughby wills willson wilt wimberly winchester windham winfield wingate winkler winn winslow
    winstead winter winters wirth wise wiseman wisniewski withers witherspoon withrow witt witte wofford wolf wolfe
    wolff wolford womack wood woodall woodard woodruff woods woodson woodward woodworth woody wooten worden workman
    worley worrell worthington worthy wozniak wray wren wright wylie wyman wynn wynne yancey yarbrough yates yazzie
    yeager yoder york yost young youngblood younger zeigler zeller ziegler zielinski zimmer zimmerman zink zook
    """
}

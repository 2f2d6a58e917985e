extension GivenNames {
  /// The second half of the list.
  static let fromKToZ = """
    kacey kaci kacie kaden kadija kadijah kadin kaelin kaelyn kai kaia kaiden kaila kailee kailey kailin kaily kailyn
    kaitlan kaitlen kaitlin kaitlyn kaitlynn kaiya kajal kaleb kaleigh kaliya kaliyah kallie kamaal kamal kamala
    kamaljit kambiz kamden kamdyn kameron kamila kamilla kamille kamo kamran kamren kamron kamryn kamyar kamyla kanchan
    kanwal kara karan karanvir karapet kareem kareena karen karena kari karim karima karin karina karine karissa karl
    karla karlah karlee karli karlie karly karmen karo karol karole karolina karoline karolyn karoun karra karren karrie
    karsen karson karter kartik karyn kasandra kasey kashish kasim kasra kassandra kassem kassidy kassie kassim katarina
    katayoun kate katelyn katelynn katerina kateryna katey katharine katherine katheryn kathi kathie kathleen kathlene
    kathrine kathryn kathy kati katia katie katiya katlyn katrena katrina katy katya kaur kaveh kavita kavitha kavya
    kaya kayane kaycee kayden kayla kaylah kayleb kaylee kayleigh kayley kayli kaylie kaylin kaylyn kaylynn kaytlin
    kayvan kazem keagan keana keanna kebin keegan keesha keeth keiko keila keily keira keisha keith keitlyn keivan
    kelbin kelci kelcie kelley kelli kellie kelly kelsea kelsey kelsi kelsie kelvin kely kenadie kendal kendall kendell
    kendra kendric kendrick kendrik kenedy keneth keni kenia kenji kennedi kennedy kenneth kenney kennia kennie kennith
    kenny kenta kenya keshawn ketan kevan keven kevin kevinn kevork kevyn keyla keysha keyshia keyvan khachatur khachik
    khadija khadijah khai khaled khaleed khaleel khalid khalil khang khanh khashayar khiem khloe khloee khoa khoren
    khosrow khristian khristina khristopher khushi kian kiana kianna kiara kiarash kiarra kidus kien kiera kiersten kieu
    kila kile kilee kiley kimberlee kimberleigh kimberley kimberli kimberlie kimberly kimia kinberly kinslee kinsleigh
    kinsley kiran kiranjit kirill kirsten kirstin kirstyn kirti kishore klaire klara klaudia klavdia kloe kobe koby kodi
    kody kofi koharik kolby kolten kolton komal konnor konstantin koorosh korey kori kortney kory kourosh kourtney
    krikor krish krishna krishnah krishnan krista kristal kristan kristeen kristel kristen kristi kristian kristie
    kristin kristina kristine kristofer kristopher kristy kristyn krystal krystel krysten krystina krystle ksenia
    kseniya ksenya kuldeep kuldip kulwinder kunal kurosh kurt kurtis kwabena kwame ky kye kyla kylah kyle kylee kyleigh
    kyley kyli kylie kym kymberly ladan ladislao laila lailani lailanie lakeesha lakeisha lakhvir lakisha lakshmi
    lakshmy laleh lalit lalita lalitha lama lamar lamia lamont lan lana lance landen landon landyn langston lanna lanse
    larisa larissa larrie larry lary lashaun lashawn lata latasha lateefa lateesha latesha latifa latifah latisha latoia
    latonya latoya laura laurah laurel lauren laurence laurencia laurencio laurie laurin lauryn lawrance lawrence laxmi
    layan layla laylah lazaro lea leah leana leandra leandro leann leanna leanne leeah leeann leeanne leela leen leesa
    leevi leidi leidy leila leilah leilani leizel lenie leobardo leocadia leona leonard leonardo leonel leonell leonid
    leonidas leonila leonor leonora leopold leopoldo leroy leslee lesley lesli leslie lesly leslye lester leticia
    leticya letisia letizia letoya lev levi levon levonn levy lewes lexee lexi lexie lexy leyandro leydi leydy leyla
    leylani lezly lia liam liana lianna lianne libby liberty liborio lidia lidiya lidya lien ligaya ligia liham lila
    lilah lili lilia lilian liliana lilianna lilibeth lilit lilith liliya lilli lillian lilliana lillianna lillie lilly
    lillyan lily lilyan lilyana lina lincoln linda lindsay lindsey lindsie lindsy linh linsey lionardo lionel lisa
    lisandro lisbet lisbeth liset lisett lisette lisseth lissett lissette liubov liudmila liwayway liza lizandro lizbet
    lizbeth lizet lizeth lizett lizette lizzette lladira llamilet llanira llesenia llessenia llolanda llulliana lluridia
    lluvia loan loc logan logen lola lolita londen london londyn lorain loraine lordes loren lorena lorence lorenza
    lorenzo loretta lori lorie lorin lorna lorraine lorrena lorri lory loubna louis louisa louise lourdes lousine lovely
    luan lubov luca lucas lucaz lucca lucerito luci lucia luciana luciano lucie lucila lucile lucille lucinda lucineh
    lucio lucrecia lucy ludmila luis luisa luise luiss luiz luk luka lukas luke luningning lupe lupita lurdes lusine
    lusineh lusy luther luz luzmila luzviminda lyam lydia lyidia lyla lylah lyn lynda lyndsay lyndsey lynette lynn lynne
    lyubov lyudmila lyzeth mabel macario macey maci macie mackensie mackenzie mackenzy macy madalyn maddison madeleine
    madeleyn madelin madeline madelyn madelyne madelynn madhavi madhu madilyn madisen madison madisyn madyson magali
    magalie magally magaly magda magdalena magdaleno maggie maggy maha mahdi maher mahesh mahin mahmood mahmoud mahmud
    mahnaz mahomed mahsa mahshid mahtab mahyar mai maia maicol maicoll maida maiela maikel maikol mailin maira maite
    maitte majed majid makaela makai makayla makenna makensie makenzie maks maksim maksym malachai malachi malaika malak
    malakai malaki malayka malcolm malcom maleek malena malia malihe malik malinda malique mallorie mallory malory mamta
    manal mandana mandeep mandip mane mani manijeh manish manisha manjeet manjit manjot manju manmeet manoj manouchehr
    manpreet mansoor mansoureh manuel manuela manuell manuk manvir mara maral marat marbella marc marcela marcelina
    marcelino marcella marcello marcelo marcia marcial marciano marco marcos marcus margaret margarett margarit
    margarita margarito margaux margerita margery margie margo margot margret marguerite mari maria mariah mariam marian
    mariana marianela marianna marianne mariano maribel maribell maribeth maricar maricarmen maricel maricela maricell
    maricella maricris maricruz maridel marie mariel mariela mariell marietta marife marilin marilou marilu marilyn
    marilynn marina marine marineh mario marion marisa marisela marisol marissa marites maritess maritsa maritza marivel
    marivic mariya mariyah mariyam marizela marizol marjan marjorie marjory mark markese markos markus marla marlah
    marleen marlen marlene marleni marlenny marleny marlon maro marquis marquise marrissa marsela marselo marta marten
    martha marthah martin martina martiros martyn marvin marwa marwan mary marya maryam maryana maryann maryanne marybel
    marybeth marycel marycruz maryel maryjane marylin marylyn marysol maryssa marytza maryzela marzieh mason masood
    masoud masoumeh massoud masud mateo mateyo matheo mathew mathias mathyas matias matilda matilde matteo matthew
    matthias matvei matyas maura maureen maurice mauricio mauricyo mauriece mauritsio mauro max maxim maximilian
    maximiliano maximino maximo maximus maxine maxwell maya mayah mayank maycol mayela maykel maykol maylene maylin
    maylyn mayra maysen mayson mayte mazen maziar mckayla mckenna mckenzie mckenzy meagan meaghan meena meera megan
    megen meghan meghna mehdi mehdy mehran mehrdad mehrnaz meikel meilin mekai mekdes mekhi melaney melani melanie
    melany melba melchor melina melinda melisa melissa mellanie mellissa melodi melodie melody melvin melyssa mercedes
    mercedez meredith meri meriam meridith merlinda merly mersedeh mersedes meseret meylin meylyn mgrdich mher mia miah
    micaela micah michael michaela micheal michel michele michell michelle michiko migel miguel miguelina miguell mihail
    mihir mikael mikaela mikayla mikel mikhael mikhail mikhaila mila milad milagros milana mildred mildret milena miles
    millicent milton mina minal minerva minh minoo miranda mirasol mirella mireya miriam mirian mirna miroslav miryam
    misael misahel mishel mishelle mistie misty mitchel mitchell mitra mizael mkrdich mkrtich modesta modesto moesha
    mohamad mohamed mohamet mohammad mohammadreza mohammed mohammod mohan mohini mohit mohsen moices moises moisez
    mojgan mollie molly mona moneek monica monicah monika moniqe monique monserat monserrat monserrath montserrat
    monzerrat moraya morgan morgen morgyn moriah morris morteza moses mostafa mounir moustafa moyses mozhgan muhamad
    muhammad muhammed mukesh mulugeta muna munir musa mushegh mustafa mustapha mya myca mychal mykal mykayla mykhailo
    mykola myla myles myra myranda myriam myrna mysael naadia nabeel nabil nada nader nadezhda nadia nadiia nadine nadya
    naghmeh nahid nahum naielly naila naima naina nairi najwa nakia nakiya nalleli nallelli nallely nam namrata nanci
    nancie nancy nandini nane nanette nanor nansy naomi narciso nare nareg nareh narek naresh narges narinder narine
    naser nasim nasir nasrin nasser nastaran natacha natalee natali natalia natalie nataliya natally nataly natalya
    natanael nataniel natascha natasha nathali nathalia nathalie nathaly nathan nathanael nathanial nathaniel nathanyel
    nathen natividad nattalia nattalie navdeep navid navjot navneet navraj nawal nayeli nayelli nayelly nayely nayiri
    nayla nayma nayomi naythan nazanin nazario nazeli neal neale neda neelam neena neeraj neftali neftaly negar negin
    neha nehemias neil neila neill nelia nelida nelli nelly nelsen nelson nemesio nenita neomi neptali nereida nereyda
    nerissa nester nestor nethaniel nevaeh nevayah neveah neyla nga ngan nghia ngoc ngok ngozi nguyet nhan nhat nhi nhu
    nhung nia nicanor nichol nicholas nichole nicholle nicholus nicki nickolas nickole nicky nicodemus nicol nicolai
    nicolas nicolasa nicolay nicole nicolle nida nidal nidia niel nihad niharika nika nikhil nikita nikki nikky nikol
    nikolai nikolaj nikolas nikolay nikole nikoo nilesh nilofar niloofar niloufar nilufar nima nimrat nina nirmal nisha
    nishant nisreen nitin niya nkechi noa noah noe noeh noel noelia noemi noemie noemy nohemi nohemy nolan nonna noor
    nora norah norayr norbert norberto norik norlyn norma norman nour noushin novelyn nowell nubia nune nuneh nur nura
    nver nydia nyla nylah nympha oaklee oakleigh oakley oanh obdulia obinna octabio octavia octaviano octavio odalis
    odalys ofelia ofelya ohan oksana oleg oleksandr oleksii olena olesya olga olha oliver olivia olliver olyvia om
    omaima omar omero omid ondina onesimo oralia orlando ortencia ortensia osama osbaldo oscar osiel osiris oskar osker
    osman ossama ostin osualdo osvaldo oswald oswaldo othman otilia otto ovannes ovsanna owen owyn oziel pablo padma
    paige paislee paisley paiton palig pallavi paloma pamala pamela pamella pancracio pankaj pantea paola paolah pareesa
    parham pari parisa parker parminder parnian parsa parul paruyr parvaneh parvati parvin parviz pascuala pastora
    patience patric patrice patricia patricio patrick patrik paul paula paulah paulette paulina pauline paulino pavan
    pavel pawan paxton payam payge paytin payton pedram pedro pegah penelope penelopee perfecto perla perlah perlita
    peter petr petra petrona petros peyman peyton phat phatima phebe phelicia phelipe philip phillip phillipp phoebe
    phoenix phong phoung phuc phuong phyllis pierre pilar pinky piotr piper piyush placido plutarco pol polina polly
    pooja poorya porfirio porsche porsha portia pouria pouya prabhjot pradeep pradip prakash pramod pranav prasad
    prashant pratik praveen precious preeti prem prerna presentacion preslee presley preston pria primitivo princes
    princess prisca priscella priscila priscilla prisila prisilla priya priyanka providencia prudence prudencia
    prudencio puja punam puneet purificacion pyotr qasem qasim quan quang quelvin quendra quenia quentin quenton quevin
    quiana quiara quimberly quincy quinn quinten quintin quinton quirino quoc quok quyen quynh rabab rabia rachael
    racheal rached rachel rachelle rachid racquel radha rae raegan rafael rafaela rafahel rafayel rafik raghad raghav
    raheem rahel rahim rahul raian raisa raj raja rajan rajat rajeev rajendra rajesh raji rajinder rajiv rajni raju
    rakesh ralph ram rama raman ramandeep ramesh rami ramil ramin ramira ramiro ramon ramona ramsay ramsey ramtin rana
    randall randi randolph randy rani rania raniya ranjana ranjit raoul raphael raphaela raquel raquell rasha rasheed
    rashid rashmi raul ravi ravinder rawan ray rayan raymark raymond raymund raymundo rayna raynaldo razan razmig razmik
    reagan rebeca rebecca rebeka rebekah rebekka reece reem reena refugia refugio regan reggie regina reginald reiley
    reilly reina reinaldo rejoice rekha remedios remigio renae renalyn renat renata renato renay rene renee renu renuka
    reshma reuben rex rey reynaldo reynalyn reza rezvan rhea rhonda rhys rian ricardo richard ricki rickie ricky riddhi
    rigoberto rigoverto riker rikki riley rim rima rimma rishi rita ritika ritu rizalino rizza rob robbert robert
    roberta roberto robin robyn robynn rocelia rochelle rocio rocsana rodel rodelio roderick rodger rodney rodny rodolfo
    rodrigo roena rogelia rogelio roger rohan rohelio rohit rojelio rola roland rolando rolland romana romel romelia
    romeo romina rommel romualdo romulo ronald ronaldo ronda roni ronnald ronnel ronni ronnie ronny roopa roosevelt
    roozbeh roque rosa rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosalio rosalita rosalva rosalyn
    rosana rosann rosanna rosanne rosario rosaura roscoe rosdom rose roseann roseanne roselia roselinda rosemarie
    rosemary rosemery rosendo roshan roshanak roshni rosina rosio rosita rosmary rosmery rostislav rosyo rowena rowina
    roxana roxane roxann roxanna roxanne roy roya ruba ruben rubi rubie rubik ruby ruchi rudi rudie rudolfo rudolph rudy
    rueben ruel rufina rufino rupa ruperto rupinder ruqayya ruslan russel russell rustam rut ruth ruvi ruzanna ryan
    ryder ryker rylan rylee ryleigh rylen ryley rylie rylin saad saba sabah sabastian sabina sabino sabrina sabryna
    sachin sadaf sadia sadie sadye saeed saeedeh safa safaa safiya sahar sahil said saied saira saiyed sajjad sako
    sakura salah salbador saleem saleh salem salim sallie sally salma salome salomon salpi salvacion salvador salvatore
    salwa sam sama saman samaneh samanta samantha samar samara samatha sameer sameera sameh sami samia samir samira
    samirah samrawit samson samual samuel samuell samvel sana sanaz sandeep sandhya sandi sandie sandip sandra sandy
    sangeeta sanjai sanjana sanjay sanjeev sanjiv santiago santosh sapna sara sarah sarahi sarahy sarai saray sargis
    sarine sarita sarkis sarkiss saroj sarrah sarvenaz sasan satenig satenik satish satnam satwinder saul saurabh savana
    savanah savanna savannah savita savitha saviz sawsan sayed sayeed sayid sayra sayyid scarlett schuyler scot scott
    sean sebastian sebastiana sebastien sebrina secilia seda sedrak seema seeta segundo selam selena selene seleste
    selia selina seline semyon senaida senait sepehr sepideh serafin serafina serena serenity sergei sergej sergey
    sergio serhii serhio serjio serob sesar sesilia setare setareh seth sevag sevak sevan sevastian severiano severino
    severo shabnam shadi shae shaghayegh shahab shahd shahen shahin shahla shahnaz shahram shahriar shahrokh shahrzad
    shaima shain shake shakeel shakil shalini shane shaneka shanel shanelle shanice shaniece shanika shaniqua shanise
    shankar shannan shannon shanon shant shanti shaquil shaquille sharad shari sharleen sharlene sharmila sharon sharron
    sharyn shashi shaun shawn shay shayanne shayne sheela sheila shelbi shelbie shelby sheldon sheri sherie sherif
    sherley sherman sherri sherrie sherry sherryl shervin sherwin sheryl shevaun shideh shiela shikha shilpa shireen
    shirin shirlee shirley shiva shivam shivani shobha shoghig shohreh shon shoushan shraddha shreya shruti shushan
    shyam shyanne siamak siavash siddharth sidney sidny sielo sienna sierrah siham silas silbia silvestre silvia simin
    simon simona simone simran simranjit sina sindi sindy singh sinh sinthia siobhan siomara siranoush siranush sita
    sitlali siva sixto skie skila sky skye skyla skylar skyler skylor smita sneha snezhana sochil sochitl socorro soe
    soey sofia sofie sofiya sofya sogand sohan soheil soheila soheyla sohrab soila sol soledad soliman solmaz solomon
    sona sonal sonali sonam sonia soniah sonja sonny sonya sophia sophie soraida soraya soroush sosi soudabeh soyer
    spartak spencer spenser srinivas stacee stacey staci stacie stacy stanislav stanley steben steeven stefan stefani
    stefania stefanie stefany steffan stefon stella stepan stephan stephania stephanie stephannie stephany stephen steve
    steven stiven stuart suad subhash sudha sudhir sue suhail sujata sujatha sukhdeep sukhjit sukhpreet sukhwinder
    sulaiman sulayman suleima suleiman sulema suleyma suleyman suman sumaya sumit summer suneeta sunil sunita sunshine
    suraj suren suresh surinder surjit susan susana susann susanna susannah susanne sushil sushma suzan suzana suzann
    suzanna suzanne suzette svetlana svyetlana swathi swati sydnee sydney syed sylvester sylvia sylvya syndi synthia
    syuzanna tabitha tadeo taguhi taha tailor taisiya takeshi takouhi talal talar talia talin taline tam tamar tamara
    tamarra tameka tamer tamera tami tamika tammie tammy tamy taneesha taneka tania tanika tanisha taniya tanja tanvi
    tanya tara tarah taraneh taras tarek tareq tarik tariq tarun tatem tatevig tatevik tatiana tatianna tatjana tatul
    tatum tatyana tayler taylor teah teena tejas telesforo teodora teodoro teofila teofilo terance terell terence teresa
    teresita tereza teri terie terrance terrel terrell terrence terri terrie terry tesfaye tetiana teyler thach thaddeus
    thaer thai thalia thang thanh thao tharwat thelma theo theodor theodora theodore theresa thi thien thinh thoa thom
    thomas thu thuan thuc thui thuy thy tia tiana tianna tiara tiburcio tien tifani tifany tiffaney tiffani tiffanie
    tiffany tigist tigran tiler timmothy timofey timotea timoteo timothey timothy timur tin tina tirone toan tobey
    tobias tobie tobin toby tobyas todd tom tomas tomasa toni tonie tonni tony tonya torey tori toribio torrie tory
    touraj tracey traci tracie tracy tram trang travis travys tremaine tremayne trent trenton trever trevon trevor tri
    tricia trieu trinidad trinity trisha trishia tristan tristen tristin triston troi troy truc trung trystan tsion
    tsoler tsovinar tuan tuong tuyen tuyet tyen tyffany tyler tylor tyree tyreese tyrell tyrese tyrie tyrone tyronne
    tysen tyshawn tyson ubaldo uche uday ugene ugo uiliam ulices ulises ulisses ulyana ulysses uma umberto umesh uridia
    uriel uriell ursula urvashi uryel usama usef usha usman uthman utsav uyen vache vadim vahagn vahan vahe vaheh vahid
    vahram vaibhav valarie valentin valentina valentine valentyn valeri valeria valeriano valerie valerik valeriy valery
    valerya van vandana vanesa vanessa vaneza vannessa varant varazdat vardan varduhi vartan vartouhi varun varuzhan
    varvara vasili vasiliy vasily vasudha vatche vazgen veena venancio venkat venkatesh vergel verginia vernon veronica
    veronika vianca vianey vianney vicenta vicente vicken vicki vickie vicky victer victor victoria victoriano vida
    vidya viet vigen vijai vijay vikas viken viki vikki vikram viktor viktoria viktoriia viktoriya vilma vimal vinay
    vincent vincenzo vincint vinh vinod vinsent viola violet violeta vipin vipul viraj virgie virgilio virginia
    viridiana visente vishal vitali vitaliy vitaly vito vivek vivian viviana vivien vivienne vivyan vladimir vladislav
    volodymyr vrezh vy vyacheslav vyvyan wadalupe wael wafa waleed walid wallace walter wanda warlito warren wassim
    wayde wayne wendell wendi wendie wendy wesley wesly westley weston whitnee whitney wiatt widad wil wilber wilbert
    wilbur wilfred wilfredo wilfrido wilhelmina wiliam wilian will willam william willian willie wilma wilmer wilson
    winifred winnie winston woodrow wyatt xander xavier xenia xhiomara ximena xiomara xitlali xochil xochilt xochitel
    xochitl xuan xzavier yackelin yacoub yadira yahaira yahir yahya yair yairo yajaira yakub yalda yamileht yamilet
    yamileth yamilett yana yaneli yanely yanet yaneth yanette yanira yannet yaqoub yaqub yaquelin yaqueline yara yareci
    yareli yarelli yarelly yarely yaretsi yaretzi yaretzy yaritsa yaritza yaroslav yasaman yaser yash yashar yasin yasir
    yaslin yasmeen yasmin yasmine yasser yaw yazlin yazmin yazmine yecenia yefim yeganeh yeghia yegor yehya yeiden
    yeison yeisson yekaterina yelena yelizaveta yen yeni yenifeer yenifer yeniffer yennifer yenny yeny yenyfer yeranuhi
    yeremi yeremy yervand yesenia yesica yesika yessenia yessica yessika yeva yevgenia yevgeniy yevgeny yevhen yeyson
    yezenia ygnacio yisel yissel yliana ymelda ynes ynez yoana yobani yocelin yocelyn yoel yogesh yogita yohan yohana
    yohanna yohannes yojana yolanda yon yonas yonatan yonathan yonny yordan yosef yoselin yoselyn yosif yostin yosue
    youmna yousef yousif youssef yousuf yovani yovanni yovany yris yrma ysabel ysabela ysabella ysabelle ysai ysaias
    ysela ysidro ysrael ytzel yudid yudit yudith yuki yuko yulia yuliana yulianna yuliia yulisa yulissa yuliya yuliza
    yuri yuridia yuriel yuritzi yuritzy yuriy yury yusef yusra yustin yusuf yuvia yvan yvett yvette yvone yvonne zabel
    zacarias zacary zachariah zachary zachery zachry zackary zackery zaden zahra zahraa zahrah zaid zaida zaiden zain
    zaina zainab zaira zakaria zakariah zakariya zakary zaki zander zane zara zarah zari zaria zariah zarouhi zaruhi
    zaryah zaul zaven zavier zayd zayden zaynab zayne zayra zechariah zeina zeinab zenab zenaida zepur zeyad zhaleh
    zhanna zhirayr ziad ziba zinaida ziomara zion zitlali zitlaly ziyad zochil zochitl zoe zoee zoey zohre zohreh zoie
    zoila zora zoraida zosimo zovinar zowie zoya zuleima zulema zuleyma zuri zyad zyon
    """
}

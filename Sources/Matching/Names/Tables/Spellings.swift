extension Spellings {
  /// The usual spellings of one given name that sound alike where no letter rule explains them, a group each.
  static let given = """
    aaliyah aliyah alia aleah aliya alliyah aleeyah aliah / aarav arav / aaron aron arron aaren aarron
    abdullah abdulla abdallah abdalla / abdulrahman abdurrahman abdelrahman abdarrahman
    abigail abigale abbigail abigayle abbygail abygail avigail / addison adison addyson adisyn addisyn
    adeline adaline adelyne / adelyn adalyn adelynn adalynn adelin / aditya adithya / adonai adonay
    adrian adrien adryan / adrienne adriene adrianne / ahmad ahmed / aidan aiden ayden aden aidyn / aileen ayleen eileen
    ainsley aynsley ainslee / aisha ayesha aysha ayisha aesha aicha / alaina alayna elaina elayna
    alan allan allen allyn alen / alana alanna / alejandra alehandra / alejandro alehandro
    alexander aleksander alexsander / alexei alexey aleksei alexi aleksey / alexis alexys alexus alexiz / alina aleena
    alisha alesha aleesha / alison allison allyson alyson allisyn alisson / alyona aliona / alyssa alissa allyssa alysa
    amaya amaia amayah / amelia emelia ameliah / amilcar hamilcar / amin ameen / amina ameena aminah / amir ameer
    amira ameera amirah / anahi anahy / anahit anahid anahed / anastasia anastacia anastasiya annastasia
    anayeli anallely anayely / andre andree / andrei andrey andrej / angela angella anjela / angelica angelika anjelica
    angelina angelena anjelina / angie angy anjie / anika annika / anita annita / ann anne
    annabelle annabel anabel anabelle annabell / annmarie annemarie / anthony antony anthoney antoni
    antoine antwan antwon antuan antwaun / antonella antonela / antonio antonyo / anya ania
    araceli aracely arazeli haraceli / arely areli arelly areley arelie / aria arya ariah
    ariana arianna aryana aryanna arriana / arianne ariane / ariel aryel / arjun arjoon / arkady arkadi arkadiy
    arleth arlet arlette / arpine arpineh / artem artyem / arthur arther artur / artyom artiom
    ashley ashlee ashleigh ashly ashlie ashli ashlea / ashlyn ashlynn ashlin ashlynne / astghik astghig
    aubrey aubree aubrie aubry / audrey audry audrie audree / austin austen austyn ostin / autumn autum
    avery averie averi avary / axel aksel axl / ayaan ayan / ayanna ayana aiyana iyana iyanna
    ayleen aylin ailin ailyn aylen / azadeh azade / azucena asucena azusena
    bailey baylee baileigh bailee baily bayley baylie / barbara barbra barbera / beatriz beatris / becca beca
    behrouz behrooz behruz / bela bella / bentley bently bentlee / berenice berenise bereniz / bethany bethanie bethani
    betsy betsey betzy / bianca bianka vianca / bilal belal / braden brayden braydon braiden bradon bradyn braydin
    brandon branden brandyn brandin / brandy brandi brandie brandee
    breanna brianna briana breana bryanna brianah brieanna bryana / brendan brendon brenden brendyn
    brian bryan brayan braian brien brayhan braihan / bridget bridgett bridgette brigit brigette bridgit / brisa briza
    briseida briceida brizeida briseyda / britney brittany brittney britni britany brittani brittni britnee
    brody brodie brodey / brooke brook / brooklyn brooklynn brooklin brooklynne / bryce brice / brynn bryn brin
    bryson brycen brysen bryceson / bum beom / caden kaden cayden kayden kaiden caiden kadin
    caitlin kaitlyn caitlyn katelyn kaitlin catelyn kaytlin katelynn kaitlynn katlyn kaitlan caitlan kaitlen keitlyn
    caleb kaleb cayleb kayleb / callie kallie cali cally / camden kamden camdyn kamdyn
    cameron kameron camron camren kamron camryn kamryn cameryn camrin kamren / camille kamille camile
    carina karina carena kareena karena / carissa karissa carisa / carl karl carle / carlton carleton
    carly karly carley carlie karlee karlie carlee carli karli / carmen karmen / carol carole carroll karol karole
    caroline karoline / carolyn carolin karolyn carolynn / carrie kari carry karrie carri
    carson karson carsen karsen carsyn / carter karter / casey kasey kacey kaci casie kacie cacey caci kaycee caycee
    cash kash / cassandra kassandra casandra cassondra kasandra / cassidy kassidy cassidi casidy
    caterina katerina katarina catarina / catherine katherine kathryn catharine katharine kathrine cathryn katheryn
    cecilia cecelia sesilia cesilia cecillia secilia / celeste seleste / celia selia ceilia / celine celene seline celin
    cesar cezar sesar / chad chadd / chanel channel shanel shanelle chanelle channelle
    charlene sharlene charleen sharleen / charley charlie charly charlee charli / chas chaz / chase chace chayse
    chelsea chelsey chelsie chelsee chelsi chelsy / cheryl sheryl cherryl sherryl cheryll
    cheyenne cheyanne shyanne shayanne chyanne / chloe cloe khloe kloe chloey khloee cloey
    christian cristian kristian christyan cristhian christiaan khristian chrystian
    christina cristina kristina khristina krystina chrystina / christine kristine kristeen christeen cristine
    christopher cristopher kristopher christofer kristofer christoper cristofer khristopher
    christy kristy christie kristi kristie cristy christi / chul cheol / cielo sielo
    cindy cyndi cindi sindy syndi cyndy sindi / citlali citlaly zitlali sitlali xitlali citlalli zitlaly citlally
    claire clare clair klaire / clara klara / claudia klaudia claudya / cody kody codi codey kodi / colby kolby
    colin collin colen collyn / colton kolton colten kolten / connor conner conor konnor
    corey cory kory korey corie kori / courtney kourtney cortney kortney courtnie
    crystal cristal krystal kristal chrystal krystle christal / curtis kurtis
    cynthia cinthia cyntia sinthia cintia synthia cinthya / daisy daisey dayzi deisy deysi deisi dasy daysi deysy
    dakota dakotah / dalia dahlia daliah / damian damien damion daymian / dana dayna / daniel danyel danial daniyel
    daniela daniella danyela danielah / danielle daniele danyelle daniell danyell / danny dannie dany danni
    dante dantae / darius darrius darious / dariush daryoush dariyush daryush darioush / darlene darleen
    darren darin darrin daron darron daren / daryl darryl darrell darrel daryll / david davyd daved deivid deyvid deybid
    dayana dallana dayanna daiana / dean deane / deandre deondre / deanna deana / deborah debra debora debrah deborrah
    deepa dipa / deepak dipak / delilah delila / della dela / delmy delmi / delores dolores deloris
    demetrius dimitrius demitrius / denise denice deniece denisse denisce / dennis denis denys
    derek derrick derick derik dereck deric / deshawn deshaun dashawn dashaun deshon / desiree desirae dezirae deziree
    destiny destinee destiney destini destinie / devin devon devyn deven devan / devonte davonte devontae davontae
    diana dianna dyana / dianne diane dian dyanne / dillon dylan dilan dillan dylon dillyn dilon / dinora dinorah
    dmitri dmitry dimitri dimitry dmitriy dmitrii / dominic dominick domenic dominik domonic / dominique dominike
    donald donold / doreen dorene / douglas douglass / drew dru / dulce dulse / dwayne duane dwain / edgar edger
    edith edit edyth edythe / eduardo edwardo edguardo / edward eduard / edwin eduin edwyn / efrain efrayn
    ekaterina yekaterina ekatherina / ela ella / elaine elayne elain / eleanor elinor eleanore elenor ellinor / eli ely
    eliana elianna elyana / elijah elija alijah elyjah / elise elyse
    elizabeth elisabeth elizabet elisabet elyzabeth elizebeth elizabeht / elliot eliot elliott eliott / eloy heloy
    elvis elviz / ema emma / emanuel emmanuel immanuel imanuel emannuel
    emely emily emilie emilee emili emmily emmely emilly / emerson emmerson emersyn / emmett emmet emmitt emmit
    enrique henrique / eric erik erick erich eryk / erica erika ericka erykah / erin eryn aeryn / ernesto hernesto
    esmeralda ezmeralda esmerelda / esperanza esperansa / esteban estevan estaban
    estefani stephanie stefanie estefany estephanie stephany estephany stefani stefany estefanie stephannie
    estefania stephania stefania estephania / esther ester / estrella estreya / ethan ethen ethyn / eugene ugene
    eun un / eusebio eucebio / eva eba / evan evin / evelyn evelin ebelin evelynn evalyn evelyne ebelyn
    evgenia yevgenia evgeniya / evgeny yevgeny evgeniy evgueni / ezekiel esequiel ezequiel ezekial ezekyel
    ezequias esequias / ezra esra / faisal faysal feisal faycal / faith fayth / farah farrah
    fatima fatimah fatema phatima / felicia felisha felecia phelicia / felipe phelipe / felix feliks
    fereshteh fereshte / fiona fionna / fiorella fiorela / firouz firooz firuz / francisco fransisco franzisco fracisco
    freddy freddie fredy fredi / frederick frederic fredrick fredric fredrik frederik fredrich / fyodor fedor feodor
    gabriel gabryel / gabriela gabriella gabryela / gabrielle gabriele / gael gaell / gamaliel gamalyel
    garrett garett garret / gayane gayaneh kayane / gayle gail gale / gemma jemma / genaro jenaro henaro
    genesis jenesis genesys genesiz / geneva jeneva / genevieve genavieve jenevieve / gennady gennadi gennadiy
    geoffrey jeffrey jeffery jeffry geoffry jefferey jefry jeffri / geon gun keon kun
    gerald jerald jerold gerold jerrold / geraldine jeraldine / gerard jerard / gerardo herardo jerardo
    gerry jerry jerri gerri jeri geri / gevorg gevork / gianna giana jianna geanna jiana / gilberto jilberto hilberto
    gillian jillian jilian gilian / gina geena jina / ginger jinger / gino jino
    giovanna giovana geovanna jovanna geovana
    giovanni geovanni jovanni geovany giovani jovani yovani geovani jovany yovany giovany geovanny yovanni yobani
    gisela jisela guisela / gisele giselle gizelle jizelle gisell gissel gissell jiselle yissel yisel jissel
    gita geeta geetha / gladys gladis / glenn glen / graciela grasiela graziela / graham graeme grahm
    grayson greyson graysen / gregory gregorey greggory / greta gretta / griselda grizelda
    guadalupe guadelupe guadalup guadallupe huadalupe wadalupe / guillermo gillermo guiyermo / gunnar gunner
    gurdeep gurdip / gurpreet gurprit / gustavo gustabo / gwendolyn gwendolin gwendolen gwendalyn / gwyneth gweneth
    gyu kyu / hadley hadlee hadleigh / hailey haley hayley haylee hailee haleigh haylie haily hailie / hakeem hakim
    hamid hameed / harley harlee harleigh / harold harrold / haroun harun haroon / harpreet harprit
    hasmik hasmig hasmick / hassan hasan hasaan / haydee haide / hayden haydn haiden haden haydon / hayk haik hayg
    heather hether / hector ector ektor / heidi heidy haidi heydi haydi jeidi jeidy / helen hellen / heriberto eriberto
    hermelinda ermelinda / hermes ermes / hernan ernan / hilario ilario / hilary hillary hilarie / hilda ilda
    holly hollie holley / homero omero / hortencia hortensia ortencia ortensia
    hovhannes hovannes hovanes ovannes hovhanes / hovsep hovsepp / hrachya hrachia / hripsime hripsimeh / huda hooda
    hugo ugo / humberto umberto / huong houng / hussein husain hussain hosein hossein hussien hosain hussin / hwan whan
    hyun hyeon / ian iain ean / ibrahim ebrahim ibraheem / idris idrees idriss / ignacio ygnacio ignasio
    iliana ileana yliana / ilya ilia iliya / ilyas elyas / iman eman / imani imanni emani / imelda ymelda / ina inna
    ines inez ynes ynez / iris yris / irma yrma / isa issa / isaac isaak izaac izak issac isac isaack
    isabel isabell isobel izabel ysabel isabelle izabelle ysabelle isabele
    isabella isabela izabella ysabella ysabela izabela isabellah / isai isahi ysai izai
    isaiah isiah izaiah isaia isayah izayah / isaias ysaias isayas / isela icela ysela / ishaq ishak
    isidro ysidro izidro / ismail ismael ismaeel esmail ismaiel / israel isreal israhel izrael ysrael
    itzayana itsayana itzallana / itzel itsel ytzel itzell / ivan yvan iban
    ivette yvette ivett yvett ibet ivet ibeth iveth / ivonne yvonne ivon yvone ivone ibon ivonn / ivy ivie ivey
    jace jayce jase jayse / jacinto hacinto / jackie jacky jacki jacqui jackee jacquie
    jacklyn jaclyn jacquelyn jacqueline jackeline jaqueline jacquelin yackelin jackelyn jaquelin yaqueline yaquelin
    jackson jaxon jaxson jacksen jaxen / jacob jakob / jada jayda jaida jaeda / jade jayde jaide
    jaden jayden jaiden jadon jaydon jaidyn jadyn jaydin jeiden yeiden / jae jea / jagdeep jagdip / jaime haime
    jairo jayro yairo hairo / jaliyah jaliya / jamal jamaal jamahl / james jaymes
    jamie jaimie jamey jaymie jamee jayme jami / jamil jameel / jamila jameela djamila jamilah / jane jayne jain
    janelle janell janel jannelle / janet jannet janeth yanet yaneth yannet janett / janiyah janiya
    jaquan jaquon jakwan jaquawn / jared jarrod jarred jarod jerod jerrod jarid / jarrett jaret jarret jarett
    jasdeep jasdip / jasmine jasmin jazmin jazmine jazmyn jasmyn jazzmine jasmeen jazmyne
    jason jayson yeison jeison jaison jasen jacen geison yeyson jeyson yeisson / jasper jaspar
    javier xavier havier jabier / jayla jaila jaylah / jaylen jalen jaylin jaylon jalyn jaylyn jailen
    jazlyn jaslyn jazlynn jaslynn jazlin yazlin yaslin / jazmin jasmin yazmin yasmin / jean jeanne
    jeanette jeannette janette jannette yanette jeannett / jeannie jeanie jeanny / jenna jena
    jennifer jenifer yenifer yennifer jeniffer jennyfer yenyfer yeniffer gennifer jenniffer genifer yenifeer
    jenny jennie jeny yeny yenny yeni jenni genny / jeremiah jeremia geremiah jeremyah jeramiah
    jeremy jeremie jeramy geremy jeremey yeremi yeremy jeremi jeramie / jericho jerico jeriko
    jermaine germaine jermain germain jermayne / jerman german / jerome gerome jerom / jeronimo geronimo heronimo
    jesse jessie jessy jessi jesie jessey / jessica jesica jessika yessica yesica jesseca yessika jesyca yesika
    jesus hesus jezus / jhoanna jhoana / joan jone / joana joanna johana johanna yohana yoana johannah yohanna yojana
    joann joanne joane joeann / joaquin juaquin
    jocelyn joselin joselyn jocelin josselin yoselin yocelin yoselyn joslyn josselyn joscelyn yocelyn
    jody jodi jodie jodee / joel yoel johel jowel / johan johann yohan / john jon jhon jonn
    johnny johnnie jonny jhonny johny yonny jhony johnie / jolene joleen / jonah jona
    jonathan johnathan jonatan yonatan jhonatan jonathon johnathon yonathan jhonathan johnathen / joon jun
    jordan jordon jorden jordyn jordin yordan jordynn / jorge horge / joseph josef joesph jozef / josephine josefine
    josiah josia josyah / josias josyas / josue jozue yosue / journey journee / joyce joice / juan huan / juana huana
    juanita guanita huanita / judith judit yudith yudit judyth yudid / judy judi judie / julia giulia jullia
    julian julyan jullian / juliana julianna giuliana julyana / julie juli jullie / juliet juliette juliett
    julio hulio / julissa yulissa julisa yulisa juliza yuliza / jung jeong / justice justus
    justin justyn justen yustin jostin yostin / kai kye ky / kaia kaya kaiya
    kaila kayla caila kaylah cayla keyla keila
    kailey kaylee kayleigh kaylie caylee kaleigh kailee kayley kaily kayli keily / kaliyah kaliya / kamal kamaal
    kamila camila camilla kamilla kamyla / kara cara karra / karen caren karin karyn karren caryn carin / karim kareem
    karine carine / karla carla karlah / karo garo / kassie cassie / kate cate cayte / kathleen cathleen kathlene
    kathy cathy kathie cathie kathi / katia katya catia katiya catya / katie katy katey kati cati caty catie
    katrina catrina katrena / kavita kavitha / kaylin kaylyn kailyn kaelyn kaylynn caelyn kaelin kailin / keegan keagan
    keira kiera / keisha keesha keysha keyshia / keith keeth / keli kelly kelley kelli / kelly kelley kelli kellie kely
    kelsey kelsie kelsea kelci kelcie kelsi / kelvin kelbin quelvin / kendall kendal kendell / kendra quendra
    kendrick kendric kendrik / kennedy kennedi kenedy kenadie / kenneth keneth kennith / kenny kenney kennie keni
    kenya kenia quenia kennia / kevin kevyn keven kebin quevin kevan kevinn / khadija khadijah kadija kadijah hadija
    khaled khalid khaleed / khalil khaleel / kiana kianna quiana keana keanna / kiana qiana / kiara chiara kiarra quiara
    kim kym / kimberly kimberley kimberlee kimberli kymberly quimberly kimberlie kimberleigh kinberly
    kinsley kinslee kinsleigh / kirsten kirstin kiersten kirstyn / kobe coby koby / konstantin constantin
    kourosh koorosh kurosh / krishna krishnah / krista christa crista / kristel cristel krystel
    kristen kristin cristin kristyn kristan christen krysten / ksenia xenia kseniya ksenya / kuldeep kuldip
    kyla kylah kila / kyle kile / kylie kiley kyleigh kylee kyley kilee kyli / kyung kyeong gyeong
    lakisha lakeisha lakeesha / lakita laquita / lakshmi laxmi lakshmy / lalita lalitha / lana lanna / lance lanse
    landon landen landyn / larry lary larrie / lashawn lashaun / latifa lateefa latifah / latisha lateesha latesha
    latoya letoya latoia / laura laurah / lauren loren lauryn laurin lorin / laurence lawrence lawrance lorence
    layla leila laila leyla laylah leilah / leah lea lia leeah / leandro leyandro / leanna liana leana lianna
    leanne leann leeann leeanne lianne / lee leigh li / leidy leydi leidi leydy / leilani leylani lailani
    leonardo lionardo / leonel lionel leonell / leslie lesley lesly lesli leslee leslye lezly
    leticia letisia letizia leticya / levi leevi / levon levonn / lewis louis luis luiz lewes luiss
    lexi lexie lexy lexee / liam lyam liham / lidia lydia lidya lyidia / lila lyla lilah lylah
    lilian lillian lilyan lillyan / liliana lilliana lilianna lilyana lillianna / lilit lilith
    lily lilly lili lillie lilli / linda lynda / lindsay lindsey lyndsey linsey lindsy lyndsay lindsie / lisa leesa
    lisette lizette lizeth lizet lisett liset lizett lissette lisseth lizzette lyzeth lissett
    liudmila lyudmila ludmila / lizandro lisandro / lizbeth lisbeth lisbet lizbet / lluvia yuvia / logan logen
    london londyn londen / lorena lorrena / lori laurie lorie lorri lory / lorraine lorain loraine / louise luise
    lourdes lurdes lordes / luca luka lucca / lucas lukas lucaz / lucille lucile / lucy lucie luci lusy / luke luk
    lusine lousine lusineh / lyn lynn lynne lin linn / lyubov liubov lubov
    mackenzie mckenzie makenzie mckenzy mackenzy mackensie makensie / macy macey macie maci
    madeline madeleine madelyn madalyn madelin madelynn madilyn madeleyn madelyne
    madison madisyn maddison madyson madisen / magali magaly magally magalie / maggie maggy / mahmoud mahmood mahmud
    maite mayte maitte / makai mekhi mekai / makayla mikayla michaela mikaela mckayla makaela mikhaila mykayla
    maksim maxim maksym / malachi malachai malaki malakai / malaika malayka / malcolm malcom / malik maleek malique
    mallory mallorie malory / mandeep mandip / manuel manuell / marc mark / marcela marcella marsela
    marcelo marcello marselo / marcos markos / marcus markus / margaret margret margarett / margarita margerita
    margo margot margaux / maria marya / mariah mariyah / mariam maryam mariyam / marian mariann
    mariana marianna maryana / marianne maryann maryanne marian / maribel marybel marivel maribell / maribeth marybeth
    maricel marycel maricell / maricela marisela maricella maryzela marizela / maricruz marycruz / mariel maryel mariell
    marilyn marylin marilynn marylyn marilin / marisa marissa marrissa maryssa / marisol marysol marizol
    maritza maritsa marytza / marjorie marjory margery / markita marquita / marla marlah / marlene marleen
    marleny marleni marlenny / marquis marquise markese / marta martha marthah / martin marten martyn
    mason maysen mayson / masoud massoud masud masood / mateo matteo matheo mateyo / mathias matthias mathyas
    matias matyas / matilda mathilda matilde mathilde / matthew mathew / maurice mauriece / mauricio mauritsio mauricyo
    max maks / maya maia mayah mya / mayela maiela / maylin mailin maylyn / mayra maira
    megan meghan meagan meaghan megen / mehdi mahdi mehdy / melanie melany melani mellanie melaney / melinda malinda
    melissa melisa mellissa melyssa / melody melodie melodi / mercedes mersedes mercedez / meredith meridith
    meylin meilin meylyn / mhay may / mia miah / micah myca
    michael mikael micheal maikel maykel maicol mikel mychal maycol maicoll maykol mikhael mykal meikel maikol
    michelle michele mishelle michell michel mishel / miguel migel miguell / mikhail mihail / mildred mildret
    miles myles / mina meena / miranda myranda / mireya mirella / miriam myriam meriam miryam mirian / mirna myrna
    misael mizael mysael misahel / misty mistie / mitchell mitchel / mkrtich mkrdich mgrdich
    mohammed muhammad mohamed mohammad muhammed mohamad mahomed mohammod muhamad mohamet / moises moyses moisez moices
    mojgan mozhgan / monica monika monicah / monique moniqe moneek / monserrat montserrat monserat monserrath monzerrat
    morgan morgen morgyn / moriah moraya / mustafa mostafa mustapha moustafa / nabil nabeel / nadia nadya naadia
    naima nayma / nakia nakiya / nancy nancie nanci nansy / naomi nayomi neomi / nare nareh / narek nareg
    nasser naser nasir / natalia natalya nathalia nataliya nattalia
    natalie nathalie natalee nataly nathaly natali nathali natally nattalie / natasha natacha natascha
    nathan nathen naythan / nathaniel nathanial nathanael nataniel natanael nethaniel nathanyel
    nayeli nallely nayely nalleli nayelli nayelly nallelli naielly / nayla naila / neftali neftaly neptali
    neil neal niel neill neale / nelson nelsen / nereida nereyda / nestor nester / nevaeh neveah nevayah / neyla neila
    ngoc ngok / nia niya / nicholas nicolas nikolas nickolas nicholus
    nichole nicole nicolle nikole nicol nikol nichol nicholle nickole / nicolai nikolai nikolay nicolay nikolaj
    nidia nydia / nikki nicki nicky nikky / niloufar nilofar niloofar nilufar / nina neena / noah noa / noe noeh
    noel nowell / noemi noemy nohemi nohemy noemie / noor nour nur / nora norah / nune nuneh / nyla nylah
    oakley oaklee oakleigh / octavio octabio / oliver olliver / olivia olyvia / orlando horlando / osama usama ossama
    oscar oskar osker / osiel oziel / osvaldo oswaldo osbaldo osualdo / othman uthman osman usman / owen owyn
    paige page payge / paisley paislee / pamela pamella pamala / paola paolah / parisa pareesa / patrick patric patrik
    paul pol / paula paulah / payton peyton paiton paytin / penelope penelopee / perla perlah
    philip phillip filip phillipp / phoebe feebe phebe / phoenix fenix / phuong fuong phoung / pooja puja
    porsha portia porsche / pradeep pradip / presley preslee / princess princes
    priscilla priscila prisila prisilla priscella / priya pria / pyotr petr piotr / qasim kassim kasim qasem kassem
    quentin quintin quenton quinten / quique kike / quoc quok / rachel rachael racheal / rafael raphael rafayel rafahel
    rafaela raphaela / rahim raheem / ramsey ramsay / randy randi / rania raniya / raquel racquel raquell
    rashid rasheed rachid / raul raoul / ray rey rae / raymond raymund / reagan regan raegan
    rebecca rebekah rebeca rebeka rebekka / reem rim / reese reece rhys / renee rene renae renay / reyna reina rayna
    reynaldo reinaldo raynaldo / rhonda ronda / ricky rickie rikki ricki / rigoberto rigoverto
    riley reilly rylee rylie reiley ryley ryleigh / rima rimma / robert robbert / robin robyn robynn / rocio rosio rosyo
    rodney rodny / rodolfo rudolfo / rogelio rohelio rojelio / roger rodger / roland rolland / ronald ronnald
    ronnie ronny roni ronni / rosalie rosalee / rosalinda roselinda / roseanne rosanne roseann rosann / roselia rocelia
    rosemary rosmary rosmery rosemery / rowena rowina roena / roxana roxanna rocsana / roxanne roxane roxann
    ruben reuben rueben / ruby rubi rubie ruvi / rudy rudi rudie / ruth rut / ryan rian raian / ryan ryann rian
    ryker riker / rylan rylen rylin / sabrina sebrina sabryna / sadie sadye / said saeed saied sayeed
    saiyed syed sayed sayyid sayid / salim saleem / sally sallie / salvador salbador / samantha samanta samatha
    samir sameer / samira sameera samirah / samuel samual samuell / sandeep sandip / sandy sandi sandie / sanjay sanjai
    sarah sara sarrah / sarahi sarai saray sarahy / sargis sarkis sarkiss / satenik satenig / saul zaul
    savannah savanna savana savanah / savita savitha / sawyer soyer / scott scot / sean seann / sean shawn shaun shon
    sebastian sebastien sevastian sabastian / selena selina celina celena / seo suh / sergei sergey sergej
    sergio serjio serhio / setareh setare / seung sung / shakita shaquita / shane shayne shain
    shanice shaniece shanise / shanika shaneka / shannon shanon shannan / shaquille shaquil shakil shakeel
    shari sherri sherry sheri cheri sherrie sherie / sharon sharron sharyn / shea shay shae / sheila shiela sheela
    shelby shelbie shelbi / shirin shireen / shirley shirlee sherley / shushan shoushan
    sidney sydney sydnee cydney sidny / sierra cierra ciera sierrah / siobhan shevaun / siranush siranoush / sita seeta
    sky skye skie / skyla skila / skyler skylar schuyler skylor / sofia sophia sofiya sofya / soheila soheyla
    sonia sonya sonja soniah / sophie sofie / spencer spenser / stacy stacey stacie staci stacee
    stefan stephan stefon steffan / stella stela / steven stephen estiven stiven esteven steeven steben / stuart stewart
    sue su soo / sujata sujatha / sulaiman suleiman sulayman soliman suleyman / sun seon / sunita suneeta / susan suzan
    susana susanna suzana susannah suzanna / susie suzie suzi suzy susy / suzanne suzann susanne susann
    svetlana svyetlana / swathi swati / sylvia silvia silbia sylvya / taguhi takouhi / tamara tamera tamarra
    tamika tameka / tammy tami tammie tamy / tania tanya tanja taniya / tanika taneka / tanisha taneesha / tara tarah
    tariq tarik tareq tarek / tatevik tatevig / tatiana tatyana tatianna tatjana / tatum tatem
    taylor tayler tailor teyler / teresa theresa tereza / teri terri terry terrie terie
    terrance terrence terence terance / terrell terrel terell / tessa tesa / theodore theodor / thi thy / thuy thui
    tia teah / tiana tianna / tien tyen / tiffany tiffani tiffanie tifany tiffaney tyffany tifani
    timothy timothey timmothy / tina teena / tobias tobyas / toby tobie tobey / tom thom / tomas thomas
    toni tony tonie tonni / tori torrie tory torey / tracy tracey traci tracie / travis travys / tremaine tremayne
    trevor trever / tricia trisha trishia / tristan tristen tristin triston trystan / troy troi / tyler tylor tiler
    tyree tyrie / tyrese tyreese / tyrone tyronne tirone / tyson tysen / ulises ulysses ulisses ulices
    uriel uriell yuriel uryel / vahe vaheh / valentin valentyn / valeria valerya baleria / valerie valery valeri valarie
    vanessa vanesa banessa vannessa vaneza / varduhi vartouhi / vartan vardan / vasily vasili vasiliy
    vaughn vaughan von / vera bera / veronica veronika beronica / vianey bianey vianney bianney
    vicente bicente visente / vicky vicki vickie vikki viki / victor viktor bictor victer / victoria viktoria bictoria
    vijay vijai bijay / vincent vinsent vincint / virginia birginia verginia / vitaly vitali vitaliy
    vivian vivien vyvyan bibian vivyan / viviana bibiana biviana / wade wayde / waleed walid / wayne wane
    wendy wendi wendie guendy / wesley wesly westley / whitney whitnee / wilber wilbur / wilfredo guilfredo / will wil
    william willian wiliam uiliam willam wilian / wilmer guilmer / won weon / woo wu / wyatt wiatt
    xavier zavier xzavier exavier / ximena jimena himena / xiomara siomara ziomara ciomara xhiomara
    xochitl xochil sochil sochitl xochilt zochitl xochitel zochil / yadira lladira / yahir jair yair jahir / yahya yehya
    yamileth yamilet yamilett jamilet llamilet yamileht / yaneli janeli yanely / yanira janira llanira
    yaqub yacoub yaqoub yakub / yareli yarely yarelli yarelly / yaretzi yaretsi yaretzy yareci / yaritza yaritsa jaritza
    yasmin yazmin yasmine yasmeen yazmine / yasser yasir yaser
    yesenia jessenia yessenia jesenia llesenia yecenia yezenia jecenia gesenia llessenia / yolanda llolanda iolanda
    yoon yun youn / young yeong yung / youssef yousef yusuf yousuf yusef yosef yousif usef yosif / yulia yuliya
    yuliana llulliana yulianna / yuri yury yuriy / yuridia lluridia uridia / yuritzi yuritzy iuritzi
    zachary zackary zachery zackery zacary zakary zachry / zahra zahrah zahraa / zaid zayd / zainab zaynab zeinab zenab
    zaira sayra zayra saira / zakaria zakariya zakariah / zander xander / zane zayne zain / zara zarah
    zaria zariah zaryah / zaruhi zarouhi / zayden zaiden zaden / zenaida senaida cenaida / zeyad ziad ziyad zyad
    zion zyon / zoe zoey zoie zowie zoee soe soey / zohreh zohre / zoila soila / zoraida soraida
    zulema sulema zuleyma suleima zuleima suleyma
    """
}

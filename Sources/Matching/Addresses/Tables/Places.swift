/// Places that are given as an address's city in Los Angeles County, each group led by the full name.
enum Places {
  /// The City of Los Angeles with its neighbourhoods: USPS's place names within it, and the city's own.
  static let losAngeles = """
    los angeles, la, l a, city of los angeles, city of la, los angeles city, la city, ciudad de los angeles, \
    la ciudad de los angeles
    downtown, downtown la, downtown los angeles, dtla, dt la, centro de los angeles, el centro de los angeles
    central la, central los angeles / arts district / bunker hill / chinatown, china town, barrio chino / civic center
    fashion district / financial district / historic core / little tokyo / skid row / south park / warehouse district
    westlake, west lake / macarthur park, mac arthur park / pico union / rampart village / temple beaudry
    filipinotown, historic filipinotown, hi fi, hifi / byzantine latino quarter / echo park, echo pk
    angelino heights, angelino hts, angeleno heights / elysian park, elysian pk / elysian heights, elysian hts
    elysian valley, frogtown, frog town / solano canyon / victor heights, victor hts
    silver lake, silverlake, silver lk / virgil village, virgil vlg / koreatown, korea town, k town, ktown
    wilshire center, wilshire ctr / mid wilshire, midwilshire / wilshire park / st andrews square, saint andrews square
    country club park / oxford square / windsor square, windsor sq / windsor village / hancock park, hancock pk
    larchmont, larchmont village / fremont place / park la brea, parklabrea / miracle mile / fairfax, fairfax district
    beverly grove / melrose hill / carthay, carthay circle, south carthay, s carthay, carthay square / mid city, midcity
    mid city west / arlington heights, arlington hts / harvard heights, harvard hts / lafayette square, lafayette sq
    wellington square, wellington sq / longwood highlands / victoria park / picfair village
    faircrest heights, faircrest hts / wilshire vista / west adams, w adams / kinney heights, kinney hts / hollywood
    east hollywood, e hollywood, este de hollywood / hollywood hills, hollywood hls
    hollywood hills west, hollywood hills w / hollywood heights, hollywood hts / hollywoodland / beachwood canyon
    whitley heights, whitley hts / mount olympus, mt olympus / laurel canyon, laurel cyn / nichols canyon
    franklin village / franklin hills / spaulding square / thai town, thaitown / little armenia
    los feliz, los felis / los feliz village / griffith park / atwater village, atwater, atwater vlg
    boyle heights, boyle hts, boyle ht, boyle hgts / aliso village / pico gardens / estrada courts / ramona gardens
    lincoln heights, lincoln hts, lincoln hgts / happy valley / montecito heights, montecito hts / monterey hills
    el sereno / hillside village / university hills / rose hills, rose hill / hermon / arroyo seco
    highland park, highland pk, highland prk / garvanza / york valley / eagle rock, eaglerock
    glassell park, glassell pk / mount washington, mt washington, mnt washington / cypress park, cypress pk
    northeast la, northeast los angeles, north east la, north east los angeles, ne la, ne los angeles, nela
    south la, south los angeles, s la, s los angeles, so la, so los angeles, south l a, sur de los angeles, \
    sur los angeles
    south central, south central la, south central los angeles, s central, s central la, s central los angeles, \
    so central, sur centro, sur central
    historic south central / central alameda / adams normandie / north university park, university park, univ park
    exposition park, expo park / jefferson park, jefferson pk / crenshaw, crenshaw district / crenshaw manor
    leimert park, leimert pk / baldwin hills, baldwin hls / baldwin village / baldwin vista / village green
    hyde park, hyde pk / view heights, view hts / angeles mesa / park mesa heights, park mesa hts / park hills heights
    west park terrace / cameo plaza / chesterfield square, chesterfield sq / harvard park / gramercy park
    manchester square, manchester sq / canterbury knolls / magnolia square / morningside circle
    vermont square, vermont sq / vermont slauson / vermont knolls / vermont vista / broadway manchester
    broadway square / green meadows / watts / nickerson gardens / jordan downs / imperial courts / gonzaque village
    harbor gateway, harbor gtwy, hbr gateway / harbor city, hbr city / wilmington / east wilmington, e wilmington
    san pedro, sn pedro / point fermin, pt fermin / vista del oro / south shores / terminal island / rancho san pedro
    west la, west los angeles, w la, w los angeles, wla, west l a, oeste de los angeles / sawtelle, sawtelle japantown
    westwood, west wood / westwood village, westwood vlg / century city / rancho park, rancho pk
    cheviot hills, cheviot hls / beverlywood, beverly wood / castle heights, castle hts / crestview / reynier village
    pico robertson / south robertson, s robertson, soro / la cienega heights, la cienega hts / cadillac corning / palms
    mar vista / westside village / westdale / del rey / culver west / playa vista / playa del rey, pdr
    westchester, west chester / venice, venice beach, venice bch / venice canals / marina peninsula / silver strand
    brentwood, brent wood / brentwood glen / brentwood park / mandeville canyon / kenter canyon
    pacific palisades, pac palisades, pacific pals, palisades, the palisades / palisades highlands / castellammare
    rustic canyon / bel air, belair, bel air estates / holmby hills / beverly glen / beverly crest / benedict canyon
    beverly hills post office, bhpo
    san fernando valley, the san fernando valley, the valley, the sfv, sfv, el valle de san fernando
    north hollywood, n hollywood, no hollywood, nth hollywood, norte hollywood, hollywood norte, norte de hollywood, \
    north hlywd, n hlywd, noho, no ho, northhollywood
    noho arts district / toluca lake, toluca lk / toluca terrace / toluca woods / west toluca lake, west toluca
    valley village, valley vlg, vly village, vly vlg / valley glen, vly glen / studio city, studio cty
    sherman oaks, sherman oak / sherman village / van nuys, vannuys, van nyes, van nays / lake balboa, lk balboa
    encino, ensino / encino village / tarzana, tarsana / reseda, receda / reseda ranch / winnetka, winetka
    canoga park, canoga pk, canoga prk, canoga / west hills, w hills, west hls, w hls / woodland hills, woodland hls
    warner center, warner ctr / walnut acres / chatsworth / northridge, north ridge / sherwood forest
    porter ranch, porter rnch / granada hills, granada hls / knollwood
    north hills, n hills, north hls, n hls, no hills, sepulveda / north hills east, north hills e / north hills west, north hills w
    mission hills, mission hls / panorama city, panorama, panorama cty, pan city / arleta / pacoima
    hansen heights, hansen hts
    lake view terrace, lakeview terrace, lake view ter, lakeview ter, lk view ter, lake view terr, lakeview terr
    sylmar, silmar / olive view / sun valley, sun vly, sunvalley / la tuna canyon / shadow hills, shadow hls
    stonehurst / sunland, sun land / tujunga, tuhunga / sunland tujunga
    """

  /// Places outside the city whose mail goes to Los Angeles, each with its ZIPs, so that families there have it on file.
  static let mailedAsLosAngeles = [
    "east los angeles": "90022 90023 90063", "city terrace": "90063", "belvedere": "90022 90023 90063",
    "eastmont": "90022", "florence": "90001 90002 90003 90052", "willowbrook": "90059 90061",
    "athens": "90044 90047 90061", "westmont": "90044 90047", "view park": "90008 90043",
    "ladera heights": "90056",
  ]

  /// The county's other 87 cities and the places outside any city that families give.
  static let others = """
    agoura hills, agoura, agoura hls / alhambra, alambra / arcadia / artesia / avalon / azusa / baldwin park, baldwin pk
    bell / bell gardens, bell gdns / bellflower, bell flower / beverly hills, beverly hls, bev hills / bradbury
    burbank / calabasas / carson / cerritos / claremont / commerce, city of commerce / compton / covina / cudahy
    culver city, culver cty, culver / diamond bar / downey / duarte / el monte, elmonte / el segundo, elsegundo
    gardena / glendale / glendora / hawaiian gardens, hawaiian gdns / hawthorne / hermosa beach, hermosa bch, hermosa
    hidden hills, hidden hls / huntington park, huntington pk, huntington prk, htg park / industry, city of industry
    inglewood / irwindale / la canada flintridge, la canada, lacanada, lacanada flintridge, la canada flt, flintridge
    la habra heights, la habra hts, lahabra heights / la mirada, lamirada / la puente, lapuente / la verne, laverne
    lakewood, lake wood / lancaster / lawndale / lomita / long beach, long bch, longbeach / lynwood / malibu
    manhattan beach, manhattan bch / maywood / monrovia / montebello / monterey park, monterey pk / norwalk / palmdale
    palos verdes estates, palos verdes est, pls vrds est, pve
    palos verdes peninsula, palos verdes, palos verdes pnsl, pls vrds pnsl, pv / paramount / pasadena / pico rivera
    pomona / rancho palos verdes, rancho pv, rch palos vrd, rpv / redondo beach, redondo bch, redondo
    rolling hills, rolling hls / rolling hills estates, rolling hills est, rolling hls est, rllng hls est / rosemead
    san dimas / san fernando, san fernando city, city of san fernando / san gabriel / san marino
    santa clarita, sta clarita / canyon country, canyon cntry / newhall / saugus / valencia
    santa fe springs, santa fe spgs, sta fe springs / santa monica, sta monica / sierra madre / signal hill
    south el monte, s el monte, so el monte, sur el monte, south elmonte / south gate, s gate, so gate, southgate
    south pasadena, s pasadena, so pasadena, south pas / temple city / torrance / vernon / walnut
    west covina, w covina / west hollywood, w hollywood, weho, we ho, west hlywd, oeste hollywood, westhollywood
    westlake village, westlake vlg / whittier, whitier
    east los angeles, east la, e los angeles, e la, east l a, ela, este de los angeles, este los angeles, este la
    city terrace, city ter, city terr / belvedere, belvedere gardens / eastmont
    florence, florence firestone, florence graham / walnut park, walnut pk / willowbrook, willow brook
    athens, west athens, w athens, athens village / westmont, west mont / lennox / del aire
    east rancho dominguez, e rancho dominguez, east compton, e compton
    rancho dominguez, rancho dominges, rncho dominguez / west rancho dominguez, w rancho dominguez
    west compton, w compton / west carson, w carson / alondra park, el camino village
    ladera heights, ladera hts, ladera / view park, view park windsor hills, windsor hills, windsor hls
    marina del rey, marina dl rey, mdr / la rambla / universal city, universal cty
    topanga, topanga canyon, topanga cyn / kagel canyon, kagel cyn / altadena / east pasadena, e pasadena / san pasqual
    kinneloa mesa / la crescenta, lacrescenta, crescenta / la crescenta montrose / montrose / verdugo city
    south san gabriel, s san gabriel / east san gabriel, e san gabriel / north el monte, n el monte / mayflower village
    south monrovia island / bassett / avocado heights, avocado hts / valinda / west puente valley / south san jose hills
    hacienda heights, hacienda hts / rowland heights, rowland hts / charter oak
    west whittier, w whittier, west whittier los nietos / los nietos / south whittier, s whittier, so whittier
    east whittier, e whittier / chatsworth lake manor, lake manor / twin lakes / monte nido / stevenson ranch / castaic
    east la mirada, e la mirada / north whittier, n whittier / south diamond bar
    val verde / acton / agua dulce / green valley / lake hughes / elizabeth lake / gorman / leona valley / quartz hill
    littlerock, little rock / pearblossom / llano / sun village / lake los angeles / juniper hills
    """
}

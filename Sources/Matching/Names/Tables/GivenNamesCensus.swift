extension GivenNames {
  /// Further given names of the census of 1990, and what stands behind a given name in India, Arabia and Mexico (Kumar, Noor,
  /// de Dios).
  static let ofTheCensus = """
    abbie abdi abe addie adell adolph agnieszka al alain alecia alene aletha alexandre alfonzo alfreda ali aline alisa
    allene allie alonzo alphonse alphonso alta alton alva alvina alyce ami amie amos anatoliy andra andreas andria
    andrzej angelia angelique anissa annamarie annetta annie antionette antone archie aretha ari arleen arline armand
    art audra aura avis barb barney barry bart basil beata beau becky bella belle belva ben bennie benny bernadine
    bernie berniece bert berta bertie beryl bess bessie bette bettie bettina bettye beulah beverley bill billie billy
    birdie blaine blair blanche bob bobbi bobbie bobby bozena brad bradly brant brent brenton bret brett brianne
    brigid brigitte britt bryon bud buddy buford burl burt candi candy carey cari carleen carlene carmel carmella
    carmine carrol carroll cary caryl cathrine cecil celestine chance chandra chantal chantel charity charla charline
    charmaine chasity chastity chauncey cherie chet chiquita christin chuck clarice claude claudette claudine clay
    cleo cletus cleveland cliff clint clyde coleen collette columbus concetta constantine cori corine cornelia cornell
    corrie corrine coy curt cyril damon dan dane danelle danette danita danuta darci darcy dariusz darla darrick dave
    deann deanne debbie debby debi dee deena deidra deidre delbert della delma delmar delmer delois delphine demarcus
    dena denny denver deon dessie dewayne dewey dewitt diann dick dinah dino dion dionne dios dirk dixie dollie dolly
    don donn donnell donnie donny donte dorcas doretha dori dorian dorothea dorris dortha dottie doug dovie doyle
    dudley dusty earle earlene earline earnest earnestine ed eddy effie elbert elda eldon elissa elma elmo elnora
    elouise elton elwood emery emile emory enid enoch erma erna ernie errol ervin essie estelle ethel etta eula
    everette evette ewa fannie fanny fay faye felicita fern flora florine flossie floy floyd forest forrest fran frank
    frankie freda freida frieda galen garfield garland garry garth gay gaye gayla gena gene geneva geoff georgette
    georgiana georgianna geraldo gerard gerhard gertie gilda ginny gino giuseppe glenna goldie gracie grady greg gregg
    gretchen grover grzegorz gus gussie guy hal hallie hank hans harlan harriett harriette hattie heath helene helga
    herschel hershel hester hildegard hiram holli hollis homer horace hugh ida idella ila ilene ilona ima imogene ina
    iola iona ione ira irena irvin irwin iva ivory jacalyn jacek jacque jacques jacquline jamar jamel jan janeen janis
    janna jannie jarvis jeana jeanine jeanna jeanne jeannine jed jerzy jess jewel jewell jimmie jo joao joelle joellen
    johannes johnna jolie joni josette josh judson jules juliann june junior kami karie karon katarzyna katina kay
    kaye keely keenan ken kent kenton keri kermit kerri kerrie kerry kesha keshia kia kieth kim kip kira kirk kisha
    kitty klaus kraig kris krystyna krzysztof kumar kumari lacey lacy ladonna lakesha lal lani lanny laquita lars
    lashonda latanya latonia latrice latricia laureen lauretta lauri lavern laverne lavonne lawanda lawerence layne
    lee leif leigh leisa lela leland lelia lemuel lena lenard lenny lenora lenore leo leola leone leora leota les lesa
    lessie leta letha letitia lettie liane lindy linwood liz lizabeth lizzie lloyd lois lon lona lonnie lorene lorine
    lorrie lottie lou louann louella louie lowell loyd luann luanne lucien lucretia luella luigi lula lura lyle lyman
    lyndon lynnette mable mac mack madge madonna mae majorie malgorzata malissa mamie mandi mandy marcel marcelle
    marci marcie marcin marcy marek marge mariann marilee marita marlena marlin marlo marlyn marlys marnie marquita
    marsha marshall marti marty marva maryellen marylou matt mattie maud maude maudie maurine mavis mayme maynard mel
    mellisa melva melvina merle merlin merrill mervin meryl michal mickey migdalia mike milan milford millard millie
    milo mimi mindy minnie missy misti mitch mitzi moira monte monty moshe mozelle muriel myron myrtis myrtle nan
    nannette nannie napoleon ned nedra nelda nell nellie nettie neva nick nicola nicolette nigel niki nilda nita
    noelle nola nona noreen normand odell odessa odis ola olen oleta olin olive ollie oma omer ona opal ophelia oren
    orval orville otha otis pam pansy paolo pasquale pat patrica patsy patti pattie patty paulo pawel pearl pearlie
    pearline peggy penny percy perry pete phil philippe phillis philomena pricilla raleigh rand randal randell raven
    reba rena renate renita reta retha reva rhett rhoda richelle richie rick rickey rina robb robbie robbin robby robt
    rocco rocky rod rodrick rolf roma roman romona ron rory rosella roselyn rosetta rosie roslyn ross roxie royal
    royce rubin rufus rupert russ rusty ruthann ruthie sabine sal samer sammie sammy sanford sasha saundra scottie
    scotty selma serge seymour shana shanda shanna shantel sharla sharonda shauna shawna shayla sheena shelia shelley
    shelli shellie shelly sheree sherrill shonda sondra stacia stan stanford stanislaw stephenie sterling stevie sunny
    susie sybil tabatha tad tadeusz tamela tammi tamra tana taryn tasha tawana ted teddy tena tera terese terra tessa
    tessie thad thea theda therese theron thurman tillie tim timmy tisha tod tomasz tommie tommy tonia tonja tosha
    treva trey trina trista trudy truman twila twyla ty tyra tyron vada val valorie vance veda velda velma venessa
    venus verda verla vern verna vernell vernice vesta vince virgil virgina vonda wade waldo weldon wilburn wilda
    wilford willa willard willis willy wilton winfred winona wojciech wolfgang zbigniew zelda zella zelma
    """
}

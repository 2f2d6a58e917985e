extension Spellings {
  /// Names that letter rules would take for one another but that are different names, said differently.
  static let apart = """
    abe abbe / abe abbie / abe abby / abel avel / adam adham / aden haden / ahmad hamad / ahmad hammad / ahmed hamed
    ahn ann / ahn anne / ahn han / aidan haydan / aiden haiden / aiden hayden / alaa hala / alba alva / ali haley
    alice alise / alice alyse / alisa allyssa / alisa alysa / alise alyce / alise alyse / alla aya / alla hala
    allan ayaan / allan ayan / allen hallen / allie haley / allie hallie / ally haley / ally hallie / alvin albin
    alyce alyse / amar ammar / an ann / an anne / an han / ana hana / ana hannah / andree andrey / andree andriy
    andree andry / anh ann / anh hanh / ani hani / ann han / ann hanh / anna hana / anna hannah / annie hani / ari hari
    ari harry / arian arianne / arie harry / arman harman / arun haroon / arun harun / aryan arianne / asia asya
    avila avilla / ayden hayden / bail vail / bale vale / barbara varvara / barnes varnes / basil vasil / bayes valles
    benita venita / bernal vernal / bernard vernard / bonita vonita / booth butt / bora vora / boyce boyse
    cacey cassie / cai kay / cali kaleigh / cali kaley / call cal / can kahn / cann kahn / casey cassie / casey cassy
    casey kassie / cathie katie / cathleen catlyn / cathy caty / cathy katie / cathy katy / cave cabe / caye kai
    chung choong / cira cyra / cison sisson / colin colleen / collin colleen / coney connie / corbin corvin
    cristin cristeen / dai day / danh dan / danial daniele / danial daniell / danial danielle / danial dannielle
    danial danyell / danial danyelle / daniel daniele / daniel daniell / daniel danielle / daniel dannielle
    daniel danyell / daniel danyelle / daniyel daniele / daniyel daniell / daniyel danielle / daniyel dannielle
    daniyel danyell / daniyel danyelle / danyel daniele / danyel daniell / danyel danielle / danyel dannielle
    danyel danyell / danyel danyelle / deen dinh / dey dee / dick dyck / dickes dykes / dison dyson / dona donna
    duc duck / dupree duprey / elena helena / eli ellie / eli elly / elisa elissa / elisa eliza / elissa eliza
    ely ellie / ema hema / emma hema / ester hester / esther hester / eva heba / ferree ferry / gallo galo / gena jena
    gene jene / gil gill / hadi addie / hadi addy / hagar haggar / haidi haydee / hal al / haleh halle / haley hallie
    hall al / hall all / hanes hannes / haney hani / harley arly / harry hari / hart art / haydi haydee / heidi aide
    heidi haide / heidi haydee / helen elen / helen ellen / hellen ellen / hien yen / hina ina / hines ines / hira ira
    hoda oda / hollie ollie / holly ollie / holly olly / honey onie / hong ong / hoo huh / hsu soo / hsu su / hsu suh
    hu huh / hu u / huda uda / huey huy / hung ung / hwan wan / hye ye / hyeon yeon / hyun yoon / hyun yun / ian yan
    iyana yana / jahn jan / jahn jann / jai jay / janiya janya / jenee jeni / jenee jeny / jeong joong / ji jie
    joan johan / joan johann / joann johan / joey joy / johan johanne / johann johanne / johna jona / johna jonah
    joni jhony / joni johnie / joni johnnie / joni johnny / joni johny / joni jonnie / joni jonny / jonie johnnie
    jonie jonnie / julien julienne / jung joong / kacey kassie / kai kay / kali kaleigh / kali kaley / kasey cassie
    kasey kassie / kathie katie / kathleen katlyn / kathy caty / kathy katie / kathy katy / kaylin kayleen / kee ky
    key ky / khai kay / khoury curry / khuri currie / khuri curry / kiley keely / kristin kristeen / kylee keely
    kyley keely / kylie keely / lai lay / laney lani / laney lanny / laree lary / leane lehane / lebin levin / leen lin
    leen lynn / levi levey / levi levy / ley lee / ley li / ley ly / lida lyda / lina lynna / lisa liza / little lytle
    llamas lamas / llorente lorente / loise loyce / look luk / loree lory / luc luck / lucien lucienne / luk luck
    madie mahdi / mahdi maddi / mahdi maddie / mahdi maddy / mai may / marbella marvella / mari marie mary
    maria mariah / marleen marlin / mason masson / melba melva / mello melo / mica mika / micah mika / mier myer
    mika mikah / mika myca / mika myka / mikah mica / milan millan / miley millie / miley milly / mitchel michel
    mitchel michell / mitchel michelle / mitchell michel / mitchell michell / myla mila / myra meera / myra mira
    neace nease / nhan nan / nhat nat / nila nylah / nyla nila / o ho / oh ho / oh hoh / peace pease / price prise
    pryce prise / quan khanh / quang khang / quyen kien / rachel rachell / rahul raul / rai ray / rai wray / renee reni
    renee rennie / renee renny / rey ree / rey ri / rey ry / rice rise / riley rilly / roise royce / rood rudd
    root rut / root ruth / rosen rossen / ross roz / roth rott / rubin ruvin / sabina savina / sabine savine / sabo zabo
    sabrina zabrina / sai say / said sayyid / saied sayyed / sale saleh / sandra zandra / selena zelena / seong soong
    shade schade / shila shyla / simon simmon / simon simonne / simon zimon / simonds simmonds / simonds symonds
    simons simmons / sison sisson / siva ziba / ski sky / smith smit / sobel zobel / sofia zofia / sola zola / soo suh
    su suh / sun soon / sung soong / susan susann / susan susanne / suzan suzann / suzan suzanne / tai tay / taina tayna
    teresa teressa / thai tay / thea tea / tiler tiller / tisha tyisha / tresa tressa / trey tri / ty thi / tyce tyse
    tyler tiller / tyron tyronne / u huh / valle vale / valles vales / vilar villar / villa vila / vivien vivienne
    wali waley / wali whaley / walls walz / wang hwang / wang whang / wason wasson / whited whitted / wice wise
    wice wyse / wiley willie / wiley willy / wylie willie / wylie willy / xia zia / yoshi yoshie / zahn san / zahra sara
    zahra sarah / zaid saeed / zaid said / zara sara / zara sarah / zarah sarah / zayd saeed / zayd said / zhao shao
    zhu shu
    """
}

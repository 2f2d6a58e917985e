extension Spellings {
  /// Names that letter rules would take for one another but that are different names, said differently.
  static let apart = """
    abe abbe / abe abbie / abe abby / adam adham / aden haden / ahmad hamad / ahmad hammad / ahmed hamed / ahn han
    aidan haydan / aiden haiden / aiden hayden / alaa hala / ali haley / alla aya / alla hala / allan ayaan / allan ayan
    allen hallen / allie haley / allie hallie / ally haley / ally hallie / amar ammar / an han / ana hana / ana hannah
    andree andrey / andree andry / anh ann / anh hanh / ani hani / ann han / ann hanh / anna hana / anna hannah
    annie hani / ari hari / ari harry / arie harry / arman harman / arun haroon / arun harun / avila avilla
    ayden hayden / booth butt / cacey cassie / casey cassie / casey cassy / casey kassie / cathie katie
    cathleen catlyn / cathy caty / cathy katie / cathy katy / chung choong / colin colleen / collin colleen
    coney connie / cristin cristeen / dai day / danh dan / deen dinh / dey dee / eli ellie / eli elly / ely ellie
    ema hema / emma hema / ester hester / esther hester / eva heba / gallo galo / gil gill / hadi addie / hadi addy
    hal al / haley hallie / hall al / hall all / haney hani / harley arly / harry hari / hart art / heidi aide
    heidi haide / heidi haydee / helen elen / helen ellen / hellen ellen / hien yen / hina ina / hines ines / hira ira
    hoda oda / hollie ollie / holly ollie / holly olly / honey onie / hong ong / hoo huh / hsu soo / hsu su / hsu suh
    hu huh / hu u / huda uda / huey huy / hung ung / hwan wan / hye ye / hyeon yeon / hyun yoon / hyun yun / ian yan
    iyana yana / jai jay / joan johan / joan johann / joann johan / joey joy / joni johnnie / joni johnny / joni jonny
    jung joong / kacey kassie / kai kay / kasey cassie / kasey kassie / kathie katie / kathleen katlyn / kathy caty
    kathy katie / kathy katy / kaylin kayleen / key ky / khai kay / khoury curry / khuri currie / khuri curry
    kiley keely / kristin kristeen / kylee keely / kyley keely / kylie keely / lai lay / laney lani / laney lanny
    leane lehane / leen lin / leen lynn / ley lee / ley li / ley ly / llamas lamas / llorente lorente / mahdi maddi
    mahdi maddie / mahdi maddy / mai may / mari marie mary / maria mariah / marleen marlin / mello melo / mica mika
    micah mika / milan millan / miley millie / miley milly / myla mila / myra meera / myra mira / nhan nan / nhat nat
    nyla nila / o ho / oh ho / oh hoh / quan khanh / quang khang / quyen kien / rai ray / renee reni / renee rennie
    renee renny / rey ree / rey ri / rey ry / riley rilly / rood rudd / root ruth / ross roz / roth rott / sai say
    siva ziba / smith smit / soo suh / su suh / sun soon / sung soong / tai tay / thai tay / thea tea / tiler tiller
    trey tri / ty thi / tyler tiller / u huh / valle vale / valles vales / villa vila / wang hwang / wang whang
    wiley willie / wiley willy / wylie willie / wylie willy / zahra sara / zahra sarah / zaid saeed / zaid said
    zara sara / zara sarah / zarah sarah / zayd saeed / zayd said / zhao shao / zhu shu
    """
}

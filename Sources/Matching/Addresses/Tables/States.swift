/// States and territories.
enum States {
  /// USPS Publication 28 appendix B: code, name as one word, older abbreviations, Spanish names.
  static let table = """
    al alabama ala / ak alaska alas / az arizona ariz / ar arkansas ark
    ca california calif cali cal / co colorado colo / ct connecticut conn / de delaware
    dc districtofcolumbia washingtondc distritodecolumbia / fl florida fla / ga georgia / hi hawaii hawai
    id idaho ida / il illinois ill / in indiana ind / ia iowa / ks kansas kans kan / ky kentucky
    la louisiana luisiana / me maine / md maryland / ma massachusetts mass / mi michigan mich
    mn minnesota minn / ms mississippi miss misisipi / mo missouri misuri / mt montana mont / ne nebraska nebr neb
    nv nevada nev / nh newhampshire nuevahampshire nuevohampshire / nj newjersey nuevajersey
    nm newmexico nmex nuevomexico nuevomejico / ny newyork nuevayork / nc northcarolina ncar carolinadelnorte
    nd northdakota ndak dakotadelnorte / oh ohio / ok oklahoma okla / or oregon oreg ore
    pa pennsylvania penn penna pensilvania / ri rhodeisland / sc southcarolina scar carolinadelsur
    sd southdakota sdak dakotadelsur / tn tennessee tenn / tx texas tex tejas / ut utah / vt vermont
    va virginia / wa washington wash / wv westvirginia wva virginiaoccidental / wi wisconsin wis wisc / wy wyoming wyo
    pr puertorico / gu guam / vi virginislands usvirginislands usvi islasvirgenes
    as americansamoa samoaamericana / mp northernmarianaislands northernmarianas cnmi islasmarianasdelnorte
    """
}

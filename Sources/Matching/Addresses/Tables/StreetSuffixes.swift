/// The types of streets and the ways in which they are written, each group led by its short form.
enum StreetSuffixes {
  /// USPS Publication 28 appendix C1, its older editions too: standard abbreviation, name, other abbreviations; with
  /// the Spanish words that mean the same (appendix H) and, last, those that have no suffix of their own.
  static let table = """
    aly alley allee ally callejon / anx annex anex annx / arc arcade
    ave avenue av aven avenu avn avnue avenida avda avd / byu bayou bayoo / bch beach / bnd bend / blf bluff bluf
    blfs bluffs / btm bottom bot bottm / blvd boulevard boul boulv bulevar bulevard boulvard blv bvd bl / br branch brnch
    brg bridge brdge / brk brook / brks brooks / bg burg / bgs burgs / byp bypass bypa bypas byps / cp camp cmp
    cyn canyon canyn cnyn / cpe cape / cswy causeway causwa causway / ctr center cen cent centr centre cnter cntr
    ctrs centers / cir circle circ circl crcl crcle circulo / cirs circles / clf cliff / clfs cliffs / clb club
    cmn common / cmns commons / cor corner / cors corners / crse course / ct court crt corte / cts courts / cv cove
    cvs coves / crk creek ck / cres crescent crecent cresent crscnt crsent crsnt / crst crest
    xing crossing crssng crssing / xrd crossroad / xrds crossroads / curv curve / dl dale / dm dam / dv divide div dvd
    dr drive driv drv / drs drives / est estate / ests estates / expy expressway exp expr express expw
    ext extension extn extnsn / exts extensions / fall / fls falls / fry ferry frry / fld field / flds fields / flt flat
    flts flats / frd ford / frds fords / frst forest forests / frg forge forg / frgs forges / frk fork / frks forks
    ft fort frt / fwy freeway freewy frway frwy autopista / gdn garden gardn grden grdn / gdns gardens grdns
    gtwy gateway gatewy gatway gtway / gln glen / glns glens / grn green / grns greens / grv grove grov / grvs groves
    hbr harbor harb harbr hrbor / hbrs harbors / hvn haven havn / hts heights ht height hgts
    hwy highway highwy hiway hiwy hway carretera carr / hl hill / hls hills / holw hollow hllw hollows holws
    inlt inlet / is island islnd / iss islands islnds / isle isles / jct junction jction jctn junctn juncton
    jcts junctions jctns / ky key / kys keys / knl knoll knol / knls knolls / lk lake / lks lakes / land
    lndg landing lndng / ln lane lanes / lgt light / lgts lights / lf loaf / lck lock / lcks locks / ldg lodge ldge lodg
    loop loops / mall / mnr manor / mnrs manors / mdw meadow / mdws meadows medows / mews / ml mill / mls mills
    msn mission missn mssn / mtwy motorway / mt mount mnt / mtn mountain mntain mntn mountin mtin / mtns mountains mntns
    nck neck / orch orchard orchrd / oval ovl / opas overpass / park prk parks pk
    pkwy parkway parkwy pkway pky parkways pkwys / pass / psge passage pasaje / path paths / pike pikes / pne pine
    pnes pines / pl place / pln plain / plns plains plaines / plz plaza plza / pt point / pts points / prt port
    prts ports / pr prairie prr prarie / radl radial rad radiel / ramp / rnch ranch ranches rnchs / rpd rapid
    rpds rapids / rst rest / rdg ridge rdge / rdgs ridges / riv river rvr rivr / rd road / rds roads / rte route ruta rt
    row / rue / run / shl shoal / shls shoals / shr shore shoar / shrs shores shoars / skwy skyway
    spg spring spng sprng / spgs springs spngs sprngs / spur spurs / sq square sqr sqre squ / sqs squares sqrs
    sta station statn stn / stra stravenue strav straven stravn strvn strvnue strave / strm stream streme
    st street str strt calle cll / sts streets / smt summit sumit sumitt / ter terrace terr terraza / trwy throughway
    trce trace traces / trak track tracks trk trks / trfy trafficway / trl trail trails trls tr / trlr trailer trlrs
    tunl tunnel tunel tunls tunnels tunnl / tpke turnpike trnpk turnpk tpk trpk / upas underpass / un union / uns unions
    vly valley vally vlly / vlys valleys / via viaduct vdct viadct / vw view / vws views
    vlg village vill villag villg villiage / vlgs villages / vl ville / vis vista vist vst vsta / walk walks / wall
    way wy / ways / wl well / wls wells / camino cam / caminito cmt / cerrada cer / vereda ver / paseo pso / placita pla
    privada priv / calzada calz / glorieta
    """
}

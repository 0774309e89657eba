const of = (country: string, names: string): [string, string][] =>
  names.split(";").map((name) => [name.trim(), country]);

/** Counties and the like that the gazetteer of regions lacks, with their country. Folded. */
export const counties: ReadonlyMap<string, string> = new Map([
  ...of(
    "GB",
    "avon;bedfordshire;berkshire;buckinghamshire;cambridgeshire;cheshire;cleveland;cornwall;cumbria;derbyshire;devon;dorset;county durham;east sussex;west sussex;sussex;essex;gloucestershire;greater london;greater manchester;hampshire;herefordshire;hertfordshire;" +
      "humberside;isle of wight;kent;lancashire;leicestershire;lincolnshire;merseyside;norfolk;northamptonshire;northumberland;north yorkshire;south yorkshire;west yorkshire;east yorkshire;yorkshire;nottinghamshire;oxfordshire;rutland;shropshire;somerset;staffordshire;suffolk;surrey;teesside;" +
      "tyne and wear;warwickshire;west midlands;wiltshire;worcestershire;east anglia;cotswolds;lake district;peak district;home counties;aberdeenshire;angus;argyll;ayrshire;banffshire;caithness;dumfries and galloway;fife;highlands;inverness-shire;lanarkshire;moray;orkney;perthshire;renfrewshire;" +
      "shetland;stirlingshire;sutherland;tayside;anglesey;carmarthenshire;ceredigion;clwyd;conwy;denbighshire;dyfed;flintshire;glamorgan;gwent;gwynedd;monmouthshire;pembrokeshire;powys;county antrim;county armagh;county down;county fermanagh;county londonderry;county tyrone;wearside;tyneside",
  ),
  ...of(
    "IE",
    "county carlow;county cavan;county clare;county cork;county donegal;county dublin;county galway;county kerry;county kildare;county kilkenny;county laois;county leitrim;county limerick;county longford;county louth;county mayo;county meath;county monaghan;county offaly;county roscommon;county sligo;county tipperary;county waterford;county westmeath;county wexford;county wicklow;munster;leinster;connacht",
  ),
]);

/** Of these, the ones that are no surnames or words. */
export const clearCounties: readonly string[] = [...counties.keys()].filter(
  (name) =>
    !/^(?:avon|cleveland|sussex|essex|kent|norfolk|suffolk|devon|rutland|surrey|angus|moray|sutherland|fife|highlands|orkney|home counties|munster|leinster)$/.test(name),
);

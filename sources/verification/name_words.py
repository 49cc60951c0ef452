"""Names of places and bodies that pages about work mention, and words that make a body's name."""

_COUNTRIES = """
Afghanistan|Albania|Algeria|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahrain
|Bangladesh|Belarus|Belgium|Benin|Bolivia|Bosnia|Botswana|Brazil|Britain|Bulgaria|Burundi|Cambodia
|Cameroon|Canada|Chad|Chile|China|Colombia|Costa Rica|Croatia|Cuba|Cyprus|Czechia|Denmark|Ecuador
|Egypt|El Salvador|England|Estonia|Ethiopia|Fiji|Finland|France|Gabon|Georgia|Germany|Ghana
|Great Britain|Greece|Guatemala|Guinea|Haiti|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia
|Iran|Iraq|Ireland|Israel|Italy|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Korea|Kosovo|Kuwait|Laos
|Latvia|Lebanon|Liberia|Libya|Lithuania|Luxembourg|Macau|Madagascar|Malawi|Malaysia|Maldives|Mali
|Malta|Mauritius|Mexico|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia
|Nepal|Netherlands|New Zealand|Nicaragua|Nigeria|North Korea|Northern Ireland|Norway|Oman|Pakistan
|Palestine|Panama|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda
|Saudi Arabia|Scotland|Senegal|Serbia|Singapore|Slovakia|Slovenia|Somalia|South Africa|South Korea
|Spain|Sri Lanka|Sudan|Sweden|Switzerland|Syria|Taiwan|Tanzania|Thailand|Togo|Tunisia|Turkey
|Türkiye|Uganda|Ukraine|United Arab Emirates|UAE|United Kingdom|UK|U\\.K\\.|United States|US
|U\\.S\\.|USA|America|Uruguay|Uzbekistan|Venezuela|Vietnam|Wales|Yemen|Zambia|Zimbabwe
"""
_STATES_AND_CITIES = """
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho
|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota
|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York
|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina
|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming
|Ontario|Quebec|British Columbia|Alberta|New South Wales|Victoria|Queensland|Bavaria|Catalonia
|Silicon Valley|London|Paris|Berlin|Madrid|Rome|Tokyo|Seoul|Beijing|Shanghai|Shenzhen|Delhi|Mumbai
|Bangalore|Bengaluru|Hyderabad|Sydney|Melbourne|Toronto|Vancouver|Montreal|Chicago|Boston
|San Francisco|Los Angeles|Seattle|Austin|Dubai|Zürich|Zurich|Geneva|Vienna|Dublin|Amsterdam
|Brussels|Stockholm|Copenhagen|Oslo|Helsinki|Warsaw|Prague|Lisbon|Barcelona|Milan|Munich|Hamburg
|Manila|Jakarta|Bangkok|Cairo|Lagos|Nairobi|Johannesburg|São Paulo|Mexico City|Tel Aviv|Brussels
|Whitehall|Westminster|Congress|Parliament
"""
_REGIONS = """
Europe|European Union|EU|E\\.U\\.|North America|Latin America|Asia|Africa|Middle East|Scandinavia
|Nordic countries|Gulf states|Southeast Asia|East Asia|Eastern Europe|Western Europe
"""
# Known by one word; a body with a longer name is known by its form, see _BODY in names.py.
_BODIES = """
Gartner|McKinsey|Forrester|Deloitte|Accenture|PwC|KPMG|Bain|Goldman|Goldman Sachs|Morgan Stanley
|JPMorgan|JP Morgan|Citigroup|HSBC|Barclays|UBS|Google|Alphabet|Microsoft|Amazon|Apple|Meta
|Facebook|IBM|Oracle|Salesforce|SAP|Adobe|Nvidia|NVIDIA|Intel|OpenAI|Anthropic|DeepMind|Tesla
|Waymo|Uber|Lyft|Cruise|Klarna|Duolingo|Shopify|Spotify|Netflix|Disney|Walmart|Tesco|Ikea|IKEA
|Siemens|Bosch|Toyota|Volkswagen|BMW|Ford|Boeing|Airbus|Ryanair|FedEx|UPS|DHL|Maersk|Upwork|Fiverr
|LinkedIn|Indeed|Glassdoor|Monster|Reuters|Bloomberg|Wikipedia|Stanford|Harvard|Oxford|Cambridge
|MIT|Princeton|Yale|Berkeley|Eurostat|Unesco|UNESCO|OECD|IMF|ILO|WHO|WTO|WEF|NHS|FDA|FAA|FTC|SEC
|IRS|EEOC|OSHA|NASA|BLS|ONS|NIST|HMRC|Ofcom|Ofqual|Ofsted|FCA|BaFin|EMA|EASA|Eurofound|Pew|Gallup
|Ipsos|YouGov|SAG-AFTRA|WGA|AFL-CIO|UAW|Teamsters|Unison|Verdi|GDPR|HIPAA|Canva|Figma|Baidu
|Alibaba|Tencent|Huawei|ByteDance|TikTok|Samsung|Sony|Hitachi|Infosys|Wipro|TCS|Cognizant
|Capgemini|Intuit|Workday|Zoom|Slack|Stripe|PayPal|Visa|Mastercard|Allianz|AXA|Lemonade|Zillow
|Redfin|Getty|Shutterstock|Nature|Congress|Parliament|Brookings|RAND|Nesta|Bruegel|Randstad|Adecco
|ManpowerGroup|Thomson Reuters|DeepL|Grammarly|Coursera|Khan Academy|Pearson|Chegg|Starbucks
|McDonald[’']s|Domino[’']s|Foxconn|Ocado|Aldi|Lidl|Carrefour|Unilever|Nestlé
"""
_PRODUCTS = """
ChatGPT|GPT|Copilot|GitHub Copilot|Claude|Gemini|Llama|Midjourney|Stable Diffusion|DALL-E|Sora
|Excel|Photoshop|Word|Siri|Alexa|Cursor|AlphaFold|AlphaGo|Watson|Autopilot|Whisper|Firefly|Python
|Kubernetes|Windows|Android|TurboTax|QuickBooks|AutoCAD|Figma|Harvey|CoCounsel
"""
_FORMS = """
Association|Federation|Union|Council|College|Institute|Institution|Society|Academy|University
|School|Commission|Committee|Bureau|Office|Agency|Authority|Administration|Department|Ministry
|Board|Court|Parliament|Senate|Bank|Fund|Foundation|Forum|Organization|Organisation|Guild|Chamber
|Congress|Government|Act|Law|Directive|Regulation|Code|Treaty|Convention|Group|Company|Corporation
|Corp|Inc|Ltd|LLC|plc|Partners|Consulting|Research|Labs|Laboratory|Network|Trust|Service|Services
|Service|Centre|Center|Conference|Party|Hospital|Clinic|Airlines|Airways|Motors|Railways|Times
|Journal|Post|Review|Guardian|Survey|Report|Index|Census|Reuters|Alliance|Coalition|Confederation
|Cooperative|Reserve|Treasury|Brothers|Sachs|Health|Statistics|Workers
"""


def _words(text: str) -> str:
    return "".join(text.split("\n")).strip("|")


COUNTRIES = _words(_COUNTRIES)
PLACES = "|".join(map(_words, (_COUNTRIES, _STATES_AND_CITIES, _REGIONS)))
BODIES = _words(_BODIES)
PRODUCTS = _words(_PRODUCTS)
FORMS = _words(_FORMS)

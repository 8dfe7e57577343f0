"""How adverts head their sections, in five languages: our own table, drawn from how adverts read.

Phrases are patterns (``re``, lower case), matched from the start of a heading
whose outer signs are taken off; the first kind that matches wins.
"""

from __future__ import annotations

from deerstalker.domain.posting import SectionKind

HEADINGS: tuple[tuple[SectionKind, tuple[str, ...]], ...] = (
    (
        SectionKind.NICE_TO_HAVE,
        (
            r"(?:it(?:'s| is) )?(?:also )?(?:an? )?(?:nice|good|great)[- ]to[- ]haves?",
            r"(?:extra |some )?bonus(?: points| skills| if|$)",
            r"(?:preferred|desired|desirable|additional|optional|ideal) (?:skills?|qualifications?|experience|requirements?|background|qualities|criteria|attributes|competencies|but)",
            r"preferred$|desired$|desirable$|preferably|ideally$|ideally,? you",
            r"(?:it(?:'s| is) a |big |huge |would be a |will be a |as a |considered a )?plus(?:es)?(?: if| points|$)",
            r"(?:extra|brownie|plus) (?:points|credit)|pluses$|even better|not required,? but",
            r"(?:what|things that|these) (?:will|would|might|may|could) (?:set you apart|make you stand out|also help)",
            r"you(?:'ll| will)? (?:stand out|get (?:extra|bonus))",
            r"(?:would be|will be|it would be) (?:a (?:plus|bonus)|nice|great|an advantage)",
            r"desired/|advantageous",
            r"(?:von vorteil|wünschenswert|idealerweise|pluspunkte|nice[- ]to[- ]have)",
            r"(?:les )?(?:atouts?|plus)(?: appréciés?)?$|serait un plus|deseable|se valorar|valorable|diferenciais|desejáve(?:l|is)",
        ),
    ),
    (
        SectionKind.LEGAL,
        (
            r"(?:an? |we are an? |our )?(?:eeo?\b|equal(?:ity)? (?:employment |employer )?opportunit)",
            r".{0,60}\bequal[- ](?:employment )?opportunit(?:y|ies)",
            r"(?:our |a )?(?:commitment to )?(?:diversity|inclusion|d&i|dei\b|deib|belonging)",
            r"(?:our )?commit(?:ment|ted) to (?:equal|inclu|divers|equity)|everyone is welcome|you belong here",
            r"(?:applicant |candidate |data |recruitment )?privacy|data protection|datenschutz",
            r"(?:itar|export control|e-?verify|disclaimer|legal|accommodations?\b|reasonable accommodation|compliance statement)",
            r"(?:fraud|scam|recruitment (?:fraud|scam)|fraudulent|avoid recruitment scams|staying safe|security notice)",
            r"(?:note |notice )?to (?:all )?(?:staffing|recruit|third|agenc|external)",
            r"please (?:find|note)(?: our)? .{0,30}(?:privacy|notice|statement)|important applicant information|assistance for disabled|us equal|diversité|igualdad de oportunidades",
            r".{0,40}\b(?:county|ordinance|fair chance)\b",
        ),
    ),
    (
        SectionKind.APPLY,
        (
            r"(?:how to|to) apply|apply(?: now| here| today)?$|(?:the |our )?application (?:process|instructions|questions?|procedure)|applying|about your application",
            r"(?:our |the )?(?:interview|hiring|recruitment|recruiting|selection|candidate)(?:ing)? (?:process|journey|steps|stages|philosophy|experience)",
            r"(?:what are the )?(?:next steps|what to expect (?:after|from|in) (?:you|our|the) (?:apply|hiring|interview|application|process))|(?:what happens next|the process|interviews?$|interviewing|how we hire)",
            r"(?:interested|ready to (?:join|apply)|sounds? (?:good|like you)|up for the challenge|contact(?: us| info| details)?$|get in touch|join us today|what to expect$|want to (?:join|apply))",
            r"(?:jetzt )?bewerb|(?:haben wir dein|dein(?:e)? bewerbung|kontakt$|ansprechpartner)|pour postuler|(?:processus|process) de recrutement|como (?:aplicar|se candidatar)|cómo (?:aplicar|postular)|proceso de selección|processo seletivo|pregunta\(?s\)? de postulación",
        ),
    ),
    (
        SectionKind.PLACE,
        (
            r"(?:job |work |office )?locations?(?:\b(?! of)|$)|where (?:you|we|is|are|this)|(?:the |our )?(?:office|workplace|workspace)s?$",
            r"(?:our )?(?:approach to )?(?:remote|hybrid|flexible|in[- ]office|return to office)(?: work(?:ing)?)?(?: policy| model| environment| requirements?| arrangements?)?$",
            r"(?:work(?:place|ing)?|office) (?:environment|model|policy|arrangement|type|style|schedule|mode|setting)|working conditions|locally remote|global offices",
            r"(?:time ?zones?|travel(?: requirements?)?|schedule|hours|shift|working hours|horario|work schedule|relocation|ability to commute)",
            r"(?:arbeitsort|standorte?|einsatzort|lieu|localisation|localidad|ubicación|lugar de trabajo|local(?:ização)?(?: de trabalho)?$|modalidad)",
        ),
    ),
    (
        SectionKind.BENEFITS,
        (
            r"(?:our |the |company |employee |us |uk |full[- ]time (?:us )?employee |some of (?:our|the) |additional |key |total )?(?:benefits?|perks?|rewards|goodies)\b",
            r"(?:what )?(?:we|you|they) (?:can )?(?:offer|get|gain|provide|receive)(?: you)?(?:$|\b)",
            r"what (?:we|the company|[a-z]+) (?:can )?(?:offers?|provides?)|what's in it for (?:you|me)|what is in it for|what's in for you|in return|(?:our|the) offer",
            r"(?:the |our |total |base |annual |estimated )?(?:compensation|salary|pay|remuneration|wage|comp$|ote$|package|rate of pay|rewards)\b",
            r"(?:\d+ |top \d+ )?(?:reasons )?why (?:you(?:'ll| will| should)? (?:love|join|want|flourish|thrive|work)|join|work|us$|choose|be )",
            r"what you(?:'ll| will| can)? (?:get(?! to)|gain|receive|enjoy|love)|we(?:'ll| will)? (?:offer|take care|provide)|here's what you get|how we take care|beyond the tangible",
            r"(?:health|wellness|time off|generous time off|work[/-]life|your wellbeing|financial|family-first|pension|learning and development|supplemental pay|training & culture|for everyone who joins)",
            r"(?:wir bieten|was wir (?:dir |ihnen )?bieten|das bieten wir|unser angebot|deine (?:vorteile|benefits)|ihre vorteile|benefits|das erwartet dich bei|warum )",
            r"(?:nous offrons|nous vous offrons|ce que nous (?:offrons|proposons)|avantages|(?:nos |les )?avantages|pourquoi nous)",
            r"(?:ofrecemos|qué ofrecemos|que ofrecemos|te ofrecemos|beneficios|prestaciones|benefícios|oferecemos|o que oferecemos|brindamos|condiciones|tipos de compensaciones|salario|remuneração|vergütung|gehalt)",
        ),
    ),
    (
        SectionKind.REQUIREMENTS,
        (
            r"(?:minimum |basic |required |key |job |role |other |essential |core |technical |fundamental |mandatory |position |your |our |the |must[- ]have |physical |language |additional )*(?:requirements?|qualifications?|requisites|prerequisites|competenc(?:y|ies)|skill ?sets?|credentials)\b",
            r"(?:minimum |required |technical |soft |hard |key |core |essential |relevant |your |professional |work |the |role |general |necessary )*(?:skills?|experiences?|expertise|education|knowledge|background|attributes|qualities|profile|certifications?|licen[cs]es?(?:/certifications?)?)(?:$| (?:and|&|or|required|needed|you|we|requirements?|that|with)\b)",
            r"(?:what |who |the person )?(?:we|we are|we're) (?:are )?(?:look|seek|hop)ing for|(?:what|who) we(?:'re| are| will)? (?:looking|look|need|want|seek|value in|expect)|looking for$|what (?:you|we) need",
            r"(?:about|who) you(?:$| are| might be)|(?:you|you're|you are)$|(?:is this|this is) (?:role (?:is )?)?(?:for )?you",
            r"(?:what )?you(?:'ll| will| should| must|'d| would| also)?(?: ideally)? (?:bring|have|need|possess|are|might|could|know|thrive|may)\b|you should (?:be|apply)\b",
            r"what you(?:'ve| have) (?:done|got)|what are we looking for|(?:what|who) (?:we(?:'re| are)?|are we) (?:searching|requir|looking)|a (?:little|bit) about you|(?:personal|hard|candidate) (?:attributes|requirements|profile)|the right (?:candidate|person)|what makes a",
            r"what you(?:'ll| will|'d|'re| are)? (?:bring|need|have|should|possess)|what (?:makes you|will make|it takes|you bring)|your (?:profile|background|experience|skills|qualifications|dna|toolkit)",
            r"must[- ]haves?|required$|(?:a|an|the|our) (?:ideal|perfect|successful|great|strong) (?:candidate|fit|match|background|applicant)|ideal (?:candidate|background)|candidate (?:profile|requirements)|(?:to be )?success(?:ful)? in this role|how to be successful|to succeed|you(?:'d| would| could| might| may)? (?:be )?a (?:great|good) fit|minimum of|a background like this|qualities we|what we look for",
            r"(?:this role (?:is|might be|may be) (?:for you|right)|we(?:'d| would) love to (?:meet|hear|talk)|do you have|we(?:'re| are) looking for|our requirements|language$|idioma|conocimientos|educación|experiencia|formation$)",
            r"(?:dein|ihr|das|unser wunsch)?[- ]?(?:profil|anforderungen|qualifikation(?:en)?)\b|(?:das|was) (?:bringst|solltest|brauchst|du|wir)\b.{0,24}(?:mit|brauchst|erwarten|suchen)|voraussetzungen|was du .{0,40}|das zeichnet (?:dich|sie) aus|wir suchen",
            r"(?:votre |le |ton )?profil(?:$| recherché)|(?:compétences|qualifications|exigences|pré-?requis|qui êtes-vous|ce que nous recherchons)",
            r"requisitos|requerimientos|perfil|qualificações|o que (?:esperamos|buscamos|você precisa)|qué buscamos|buscamos|habilidades|competencias|competências|qualificações",
        ),
    ),
    (
        SectionKind.WORK,
        (
            r"(?:your |key |main |core |primary |essential |job |role |major |principal |the |day-to-day |some of (?:your|the) |specific |general |you and your )*(?:responsibilit(?:y|ies)|duties|tasks?|accountabilities|functions?|deliverables|job functions|activities|objectives|goals)\b",
            r"(?:about |the |your |this |a )*(?:role|job|position|opportunity|opening|assignment|project|engagement)(?:$| (?:&|and|overview|summary|description|purpose|details|at a glance|profile|is|involves|will|responsibilit|-))",
            r"your mission\b|we(?:'re| are) (?:currently |now |also |actively )?(?:hiring|looking to)|(?:current |open |available )*(?:positions?|openings?|roles)(?:$| include)|(?:here are )?our open roles",
            r"(?:job |role |position |project )?(?:description|summary|overview|purpose|details|brief)$|snapshot",
            r"(?:what|how) you(?:'ll| will|’ll|'d| would| can| get to|ll|'re going to)? ?(?:be )?(?:do|doing|own|work|build|make|accomplish|actually|help|lead|drive|create|impact|contribute|tackle|focus|responsible|get to do|deliver|spend)",
            r"(?:what you can expect|your impact|the impact|impact$|a (?:typical )?day in|day[- ]to[- ]day|a typical (?:day|week)|what would your day|typical day|how you will)",
            r"(?:as (?:a|an|our|the) .{2,60}(?:you|,)|in (?:this|the|your) (?:role|position|job)|in your first|in the first|within \d+|you(?:'ll| will| would)?(?:$| (?:be|do|own|work|lead|join)\b)|here(?:'s| is) what you|join us to|the work|the challenge|(?:what|here's what) success looks like|if you join|scope|results$|why this role|types of things)",
            r"(?:our |the )?(?:tech(?:nology|nical)?|data|our) ?stack|technologies(?: we use)?$|tools(?: we use)?$|stack$|we use$",
            r"(?:deine |ihre |die )?(?:aufgaben|tätigkeiten|rolle|stelle|verantwortlichkeiten)\b|(?:das|was) (?:erwartet|machst|sind deine|wirst|du machst)|deine mission|dein job",
            r"(?:vos |tes |les |le |votre )?(?:missions?|responsabilités|poste|rôle|tâches)\b|description du poste|ce que vous ferez|vous (?:serez|allez)",
            r"(?:principales )?(?:responsabilidades|funciones)|actividades|tareas|descripción del (?:puesto|trabajo|cargo)|atividades|o que você (?:vai|fará)|descrição da vaga|qué harás|sobre (?:a vaga|el puesto)|misión",
        ),
    ),
    (
        SectionKind.ORGANIZATION,
        (
            r"about (?:us|the (?:company|team|group|organi[sz]ation|firm|employer|business)|our|we)\b|about\b",
            r"(?:who|what) (?:we(?:'re| are)?|are we|is|are)\b|why\b|more about|meet\b|(?:our|the|company|engineering|team) (?:mission|vision|values|culture|story|team|company|product|customers|principles|philosophy|ethos|people|history|approach|technology|business|engineering|core values|brand|investors)\b|(?:mission|values|culture|team|company|vision)$",
            r"(?:company|team|business|organi[sz]ation|client|department) (?:overview|description|profile|mission|background|summary|info)|company$|what (?:we|do we)|what's unique|what sets us|how we work|working (?:at|with)|life at|(?:.{0,20} )?core values|culture (?:at|&|and)|we are\b|we're\b|we believe|at [a-z]+,? we",
            r"(?:über uns|wer wir sind|das sind wir|unternehmen|das unternehmen|willkommen)",
            r"(?:à propos|qui sommes[- ]nous|l'entreprise|notre (?:entreprise|mission|équipe))",
            r"(?:sobre (?:nosotros|nós|la empresa|a empresa)|quiénes somos|quem somos|acerca de|la empresa|nuestra empresa|a empresa)",
        ),
    ),
)
"""What a heading begins with, by kind; order decides between kinds."""

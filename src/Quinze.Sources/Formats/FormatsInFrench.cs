namespace Quinze.Sources.Formats;

/// <summary>What is said of files whatever the network, in French.</summary>
internal static class FormatsInFrench
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } =
        new Dictionary<string, string>
        {
            // Workbooks.
            ["left by an operating system or a spreadsheet program"] = "laissé par un système ou un tableur",
            ["no workbook; give it to Quinze by itself"] = "pas un classeur ; donnez-le seul à Quinze",
            ["a workbook: give it to Quinze by itself"] = "un classeur : donnez-le seul à Quinze",
            ["The workbook is protected with a password. Save it without a password."] =
                "le classeur est protégé par un mot de passe ; enregistrez-le sans",
            ["The workbook is damaged. Download it again."] = "le classeur est abîmé ; téléchargez-le de nouveau",
            ["The workbook holds {0}. Give the workbook as the network made it."] =
                "le classeur contient {0} ; donnez-le tel que le réseau l'a fait",
            ["The workbook has {0} parts. Give it as the network made it."] =
                "le classeur a {0} parties ; donnez-le tel que le réseau l'a fait",
            ["The workbook is larger than 64 MiB. Give it as the network made it."] =
                "le classeur dépasse 64 Mio ; donnez-le tel que le réseau l'a fait",
            ["The workbook unpacks to more than 256 MiB. Give it as the network made it."] =
                "le classeur décompressé dépasse 256 Mio ; donnez-le tel que le réseau l'a fait",
            [
                "The workbook declares a document type, which can make a small file expand without end. Save it again from a spreadsheet program."
            ] =
                "le classeur déclare un type de document, ce qui peut faire grossir sans fin un petit fichier ; enregistrez-le de nouveau avec un tableur",
            ["The file is empty. Expected .xlsx or .xls."] = "le fichier est vide ; un .xlsx ou .xls était attendu",
            ["This is no workbook. Expected .xlsx or .xls."] = "ce n'est pas un classeur ; un .xlsx ou .xls était attendu",
            ["no figure in it"] = "aucun chiffre dedans",
            ["sheet \"{0}\", row {1}: {2}"] = "feuille « {0} », ligne {1} : {2}",
            ["what stands for {0} is no figure"] = "ce qui tient lieu de {0} n'est pas un chiffre",
            ["the sheet has no shape we know"] = "la feuille n'a aucune forme connue",
            ["the day is in no shape we know"] = "le jour n'a aucune forme connue",
            // Zips and folders.
            ["encrypted; unpack it with its password and hand over the folder"] =
                "chiffré ; décompressez-le avec son mot de passe et donnez le dossier",
            ["larger than 8 GiB"] = "plus grand que 8 Gio",
            ["packed more than 1000 times, as zip bombs are"] = "compressé plus de 1000 fois, comme le sont les bombes zip",
            ["a link that leads elsewhere; links are not followed"] = "un lien qui mène ailleurs ; les liens ne sont pas suivis",
            ["a zip in a zip in a zip; unpack it first"] = "un zip dans un zip dans un zip ; décompressez-le d'abord",
            ["the zip inside is damaged"] = "le zip qui est dedans est abîmé",
            ["a second file of the same name; only the first is read"] = "un second fichier du même nom ; seul le premier est lu",
            ["an absolute name, which an honest archive does not hold"] = "un nom absolu, qu'une archive honnête ne contient pas",
            ["a name that leads out of the archive, which an honest archive does not hold"] =
                "un nom qui mène hors de l'archive, ce qu'une archive honnête ne contient pas",
            ["control characters in its name"] = "caractères de commande dans son nom",
            ["a file without a name"] = "un fichier sans nom",
            ["The zip breaks off: its list of contents is missing"] = "le zip est coupé : la liste de son contenu manque",
            ["The zip holds no file"] = "le zip ne contient aucun fichier",
            ["The zip's list of contents is damaged"] = "la liste du contenu du zip est abîmée",
            ["Every file in it is encrypted"] = "tous ses fichiers sont chiffrés",
            ["The file is damaged inside the archive"] = "le fichier est abîmé dans l'archive",
            ["The file unpacks to more than the archive declares"] = "le fichier décompressé est plus grand que l'archive ne l'annonce",
            ["The file's check sum is wrong"] = "la somme de contrôle du fichier est fausse",
            ["The file ends before its declared length"] = "le fichier finit avant la longueur annoncée",
            ["The file cannot be unpacked"] = "le fichier ne peut pas être décompressé",
            ["this is {0}, not a zip"] = "c'est {0}, pas un zip",
            ["a zip"] = "un zip",
            ["an empty file"] = "un fichier vide",
            ["a web page"] = "une page web",
            ["something else"] = "autre chose",
            ["one part of a zip that was split into several files"] = "une partie d'un zip découpé en plusieurs fichiers",
            ["a PDF"] = "un PDF",
            ["a RAR archive"] = "une archive RAR",
            ["a 7z archive"] = "une archive 7z",
            ["a gzip file"] = "un fichier gzip",
            ["a bzip2 file"] = "un fichier bzip2",
            ["an xz file"] = "un fichier xz",
            ["a picture"] = "une image",
            ["a tar archive"] = "une archive tar",
            ["a tar archive in gzip"] = "une archive tar dans un gzip",
            ["no file, but a device or the like"] = "pas un fichier, mais un périphérique ou semblable",
            ["the archive breaks off here: download it again"] = "l'archive est coupée ici : téléchargez-la de nouveau",
            ["It holds more than {0} files"] = "elle contient plus de {0} fichiers",
            ["It unpacks to more than 16 GiB"] = "décompressée, elle dépasse 16 Gio",
            ["It is packed more than 1000 times, as bombs are"] = "compressée plus de 1000 fois, comme le sont les bombes",
            // Whatever the source.
            ["left by an operating system"] = "laissé par un système d'exploitation",
            ["the same bytes as {0}"] = "les mêmes octets que {0}",
            ["not a file we know: {0}"] = "pas un fichier que nous connaissons : {0}",
            ["not read in an audit"] = "non lu dans un audit",
            // JSON.
            ["this is no JSON document (byte {0})"] = "ce n'est pas un document JSON (octet {0})",
            ["the file is empty (byte {0})"] = "le fichier est vide (octet {0})",
            ["the file breaks off here (byte {0})"] = "le fichier est coupé ici (octet {0})",
            ["the file breaks off inside a record (byte {0})"] = "le fichier est coupé au milieu d'un enregistrement (octet {0})",
            ["the list is broken: the rest cannot be read (byte {0})"] = "la liste est rompue : le reste ne se lit pas (octet {0})",
            ["the document breaks off or is no JSON from here on (byte {0})"] =
                "le document est coupé ou n'est plus du JSON à partir d'ici (octet {0})",
            ["a record of more than {0} MiB, which begins at byte {1}"] =
                "un enregistrement de plus de {0} Mio, qui commence à l'octet {1}",
            ["not valid UTF-8 (the record begins at byte {0})"] = "pas de l'UTF-8 valable (l'enregistrement commence à l'octet {0})",
            ["not valid JSON (the record begins at byte {0})"] = "pas du JSON valable (l'enregistrement commence à l'octet {0})",
            ["not valid JSON"] = "pas du JSON valable",
            // Tables.
            ["longer than 4 MiB, perhaps a quote that never closes"] = "plus long que 4 Mio, peut-être un guillemet jamais refermé",
            ["a quote that opens here never closes"] = "un guillemet ouvert ici n'est jamais refermé",
            // Repositories.
            ["it ends before its last value"] = "il finit avant sa dernière valeur",
            ["bytes follow its last value"] = "des octets suivent sa dernière valeur",
            ["a length is left open"] = "une longueur est laissée ouverte",
            ["a length is of a reserved kind"] = "une longueur est d'un genre réservé",
            ["a number is longer than it need be"] = "un nombre est plus long qu'il ne faut",
            ["a text is not UTF-8"] = "un texte n'est pas en UTF-8",
            ["it is nested too deeply"] = "il est emboîté trop profond",
            ["a tag other than a link's"] = "une étiquette autre que celle d'un lien",
            ["a key is not a text"] = "une clé n'est pas un texte",
            ["a link is not made of bytes"] = "un lien n'est pas fait d'octets",
            ["a link is not an id"] = "un lien n'est pas un identifiant",
            ["a number is not finite"] = "un nombre n'est pas fini",
            ["a fraction is shorter than 64 bits"] = "une fraction tient sur moins de 64 bits",
            ["a simple value other than true, false and null"] = "une valeur simple autre que vrai, faux et nul",
            ["its key is out of order in the tree"] = "sa clé n'est pas à sa place dans l'arbre",
            ["its key has an impossible form"] = "sa clé a une forme impossible",
            ["a part of the tree is missing"] = "une partie de l'arbre manque",
            ["a part of the tree is damaged"] = "une partie de l'arbre est abîmée",
            ["a part of the tree is there twice, or too deep"] = "une partie de l'arbre est là deux fois, ou trop profonde",
            ["a part of the tree has an impossible form"] = "une partie de l'arbre a une forme impossible",
            ["the file ends inside a block"] = "le fichier finit au milieu d'un bloc",
            ["a block has an impossible length, and what follows cannot be found"] =
                "un bloc a une longueur impossible, et la suite ne peut pas être trouvée",
            ["the file is empty"] = "le fichier est vide",
            ["it does not begin with the length of a CAR header"] = "il ne commence pas par la longueur d'un en-tête CAR",
            ["the file ends inside its first bytes"] = "le fichier finit dans ses premiers octets",
            ["its first bytes are no CAR header"] = "ses premiers octets ne sont pas un en-tête CAR",
            ["it is a CAR file of version 2"] = "c'est un fichier CAR de version 2",
            ["its first bytes are no CAR header of version 1"] = "ses premiers octets ne sont pas un en-tête CAR de version 1",
            ["its CAR header names no roots"] = "son en-tête CAR ne nomme pas de racine",
            ["the file names no root"] = "le fichier ne nomme pas de racine",
            ["the root block is missing"] = "le bloc de la racine manque",
            ["the root block is missing: {0}"] = "le bloc de la racine manque : {0}",
            ["the root block is damaged"] = "le bloc de la racine est abîmé",
            ["the root block is no valid CBOR ({0})"] = "le bloc de la racine n'est pas du CBOR valable ({0})",
            ["the root block is no commit of version 2 or 3"] = "le bloc de la racine n'est pas un commit de version 2 ou 3",
            [
                "No repository can be read from this CAR file: {0} ({1}). Its first root should be a signed commit with an owner and a tree of records. Ask for the export again, whole."
            ] = "aucun dépôt ne se lit dans ce fichier CAR : {0} ({1}). Demandez l'export de nouveau, entier.",
            ["Not a CAR file: {0} ({1}). A repository export is a CAR file of version 1. Ask for the export again."] =
                "ce n'est pas un fichier CAR : {0} ({1}). Demandez l'export de nouveau.",
            ["The file cannot be read to its end ({0}). A file that opens and is whole was expected. Ask for the export again."] =
                "le fichier ne peut pas être lu jusqu'au bout ({0}). Demandez l'export de nouveau.",
            [
                "More than {0} MiB of blocks in a file that can only be read from start to end ({1}). Inside a zip a repository must be held in memory. Unpack the zip and give the .car file itself."
            ] =
                "plus de {0} Mio de blocs dans un fichier qui ne se lit que du début à la fin ({1}). Décompressez le zip et donnez le fichier .car lui-même.",
        };
}

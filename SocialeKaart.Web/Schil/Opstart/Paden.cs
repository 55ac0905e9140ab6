namespace SocialeKaart.Web.Schil.Opstart;

/// <summary>Where the files of an installation are.</summary>
public sealed class Paden(string inhoudsmap, Instellingen instellingen)
{
    /// <summary>Absolute path of the SQLite file.</summary>
    public string Database => Path.GetFullPath(instellingen.Database, inhoudsmap);

    /// <summary>Absolute path of the folder of Data Protection keys.</summary>
    public string Sleutelring => Naast(instellingen.Sleutelring, "sleutelring");

    /// <summary>Absolute path of the SQLite file with the keys of dossiers.</summary>
    public string Sleutels => Naast(instellingen.Sleutels, "sleutels.db");

    /// <summary>Absolute path of the folder for mail, where there is no mail server.</summary>
    public string Post => Naast(instellingen.Post.Map, "post");

    /// <summary>Absolute path of the seed folder: in a published application beside it, in a checkout in the folder above the project.</summary>
    public string Gemeente
    {
        get
        {
            var hier = Path.GetFullPath(instellingen.Gemeente, inhoudsmap);
            var boven = Path.GetFullPath(Path.Combine("..", instellingen.Gemeente), inhoudsmap);
            return !Directory.Exists(hier) && Directory.Exists(boven) ? boven : hier;
        }
    }

    /// <summary>
    /// The content root of a published application, which finds its files from any working directory; null in a checkout,
    /// where it is the working directory.
    /// </summary>
    public static string? Publicatiemap =>
        Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null;

    /// <summary>
    /// The path that an administrator gives: as given; from a checkout the working directory is that of the project, and people write paths from the folder above.
    /// </summary>
    public static string Gegeven(string pad)
    {
        var boven = Path.Combine("..", pad);
        return !Path.Exists(pad) && !Path.IsPathRooted(pad) && Path.Exists(boven) ? boven : pad;
    }

    // As set, else beside the database.
    private string Naast(string? instelling, string naam) => string.IsNullOrWhiteSpace(instelling)
        ? Path.Combine(Path.GetDirectoryName(Database)!, naam)
        : Path.GetFullPath(instelling, inhoudsmap);
}

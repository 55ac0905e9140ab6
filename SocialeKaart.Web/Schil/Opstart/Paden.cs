namespace SocialeKaart.Web.Schil.Opstart;

/// <summary>Where the files of an installation are.</summary>
public sealed class Paden(string inhoudsmap, Instellingen instellingen)
{
    /// <summary>Absolute path of the SQLite file.</summary>
    public string Database => Path.GetFullPath(instellingen.Database, inhoudsmap);

    /// <summary>Absolute path of the folder of Data Protection keys.</summary>
    public string Sleutelring => string.IsNullOrWhiteSpace(instellingen.Sleutelring)
        ? Path.Combine(Path.GetDirectoryName(Database)!, "sleutelring")
        : Path.GetFullPath(instellingen.Sleutelring, inhoudsmap);

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
}

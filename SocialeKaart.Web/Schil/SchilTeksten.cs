namespace SocialeKaart.Web.Schil;

/// <summary>Names the resource files of the shell: <c>SchilTeksten.resx</c> (Dutch) and <c>SchilTeksten.en.resx</c>.</summary>
public sealed class SchilTeksten;

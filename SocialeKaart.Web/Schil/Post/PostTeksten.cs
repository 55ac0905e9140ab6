namespace SocialeKaart.Web.Schil.Post;

/// <summary>Names the resource files of mail to professionals: <c>PostTeksten.resx</c> (Dutch) and <c>PostTeksten.en.resx</c>.</summary>
public sealed class PostTeksten;

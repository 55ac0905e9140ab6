namespace SocialeKaart.Web.Overdracht.Publiek;

/// <summary>Names the resource files of following and of asking without a name: <c>VolgTeksten.resx</c> (Dutch) and <c>VolgTeksten.en.resx</c>.</summary>
public sealed class VolgTeksten;

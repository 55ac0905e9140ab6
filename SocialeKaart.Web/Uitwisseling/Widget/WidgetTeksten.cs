namespace SocialeKaart.Web.Uitwisseling.Widget;

/// <summary>Names the resource files of what stands on other sites.</summary>
public sealed class WidgetTeksten;

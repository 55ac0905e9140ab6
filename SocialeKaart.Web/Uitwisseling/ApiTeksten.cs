namespace SocialeKaart.Web.Uitwisseling;

/// <summary>Names the resource files of the API: its description and its faults.</summary>
public sealed class ApiTeksten;

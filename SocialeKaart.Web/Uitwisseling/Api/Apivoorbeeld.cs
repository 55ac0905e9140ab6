namespace SocialeKaart.Web.Uitwisseling.Api;

/// <summary>The example of an operation, as the documentation shows it.</summary>
internal static class Apivoorbeeld
{
    /// <summary>Its address, with something that is there for each part of the path.</summary>
    public static string Van(Apioperatie operatie, string pad)
    {
        foreach (var (deel, waarde) in operatie.Padvoorbeeld)
            pad = pad.Replace($"{{{deel}}}", waarde, StringComparison.Ordinal);
        return operatie.Vraagvoorbeeld.Length == 0 ? pad : $"{pad}?{operatie.Vraagvoorbeeld}";
    }
}

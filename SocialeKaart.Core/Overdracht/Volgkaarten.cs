namespace SocialeKaart.Core.Overdracht;

/// <summary>Gives a dossier the two secrets by which someone without an account follows it.</summary>
internal static class Volgkaarten
{
    /// <summary>New secrets; those before work no more.</summary>
    public static Volgkaart Geef(Dossier dossier)
    {
        var kaart = new Volgkaart(Volgcode.Nieuw(), Volgcode.NieuwGeheim());
        (dossier.Codemerk, dossier.Geheimhak, dossier.Missers) = (Volgcode.Merk(kaart.Code), Volgcode.Hak(kaart.Geheim), 0);
        return kaart;
    }
}

namespace SocialeKaart.Core.Actualiteit.Regels;

/// <summary>What is said to be wrong with a voorziening.</summary>
public enum Foutsoort
{
    BestaatNietMeer,

    NummerKloptNiet,

    TijdenKloppenNiet,

    AdresKloptNiet,

    AanmeldenKloptNiet,

    /// <summary>Someone was sent there and was refused.</summary>
    Geweigerd,

    /// <summary>There is no room.</summary>
    Vol,

    /// <summary>Nobody is let in any more at the address, whoever offers something there.</summary>
    GebouwDicht,

    /// <summary>Found by itself: no Dutch telephone number.</summary>
    Nummervorm,

    /// <summary>Found by itself: all dates are past.</summary>
    DatumVoorbij,

    /// <summary>Found by itself: the website was not there, on several days.</summary>
    Website,

    Anders,
}

/// <summary>How bad it is for who relies on the page. In order: the later, the lighter.</summary>
public enum Ernst
{
    /// <summary>People are sent to what is not there.</summary>
    Zwaar,

    /// <summary>People come at the wrong time or place, or in vain.</summary>
    Midden,

    Licht,
}

/// <summary>What a fault means.</summary>
public static class Foutsoorten
{
    /// <summary>What residents can choose from, in the order of the form.</summary>
    public static IReadOnlyList<Foutsoort> VoorInwoners { get; } =
        [Foutsoort.NummerKloptNiet, Foutsoort.TijdenKloppenNiet, Foutsoort.AdresKloptNiet, Foutsoort.AanmeldenKloptNiet, Foutsoort.Vol, Foutsoort.BestaatNietMeer, Foutsoort.Anders];

    /// <summary>What staff can report with one press.</summary>
    public static IReadOnlyList<Foutsoort> VoorWerkplek { get; } = [Foutsoort.NummerKloptNiet, Foutsoort.Geweigerd, Foutsoort.Vol, Foutsoort.GebouwDicht];

    public static Ernst Ernst(Foutsoort soort) => soort switch
    {
        Foutsoort.BestaatNietMeer or Foutsoort.NummerKloptNiet or Foutsoort.GebouwDicht => Regels.Ernst.Zwaar,
        Foutsoort.Anders or Foutsoort.DatumVoorbij => Regels.Ernst.Licht,
        _ => Regels.Ernst.Midden,
    };

    /// <summary>The field that has to be checked again; null where no one field is meant.</summary>
    public static Kritiekveld? Veld(Foutsoort soort) => soort switch
    {
        Foutsoort.BestaatNietMeer => Kritiekveld.BestaatNog,
        Foutsoort.NummerKloptNiet or Foutsoort.Nummervorm => Kritiekveld.Telefoon,
        Foutsoort.TijdenKloppenNiet or Foutsoort.DatumVoorbij => Kritiekveld.Tijden,
        Foutsoort.AdresKloptNiet or Foutsoort.GebouwDicht => Kritiekveld.Adres,
        Foutsoort.AanmeldenKloptNiet or Foutsoort.Geweigerd => Kritiekveld.Aanmelden,
        Foutsoort.Vol => Kritiekveld.Capaciteit,
        _ => null,
    };
}

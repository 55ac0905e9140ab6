namespace SocialeKaart.Core.Overdracht;

/// <summary>What an open overdracht or consult waits for.</summary>
public enum Beurt
{
    /// <summary>A consult: the front office answers.</summary>
    Antwoord,

    /// <summary>The Houder chooses who is asked next.</summary>
    Keuze,

    /// <summary>The recipient says yes or no.</summary>
    Toezegging,

    /// <summary>The recipient speaks with the resident.</summary>
    EersteContact,

    /// <summary>The resident starts, or gets a date.</summary>
    Begin,

    /// <summary>There will be a place.</summary>
    Plek,

    /// <summary>Resident or sender says whether it is so that the resident started.</summary>
    Bevestiging,
}

/// <summary>Whose turn it is.</summary>
public static class Beurten
{
    /// <summary>Of an open overdracht.</summary>
    public static Beurt Van(Overdrachtstaat staat) => Van(staat.Lopend?.Staat, staat.Lopend?.GestartOp is not null);

    /// <summary>The same, from where the offer that runs stands.</summary>
    /// <param name="lopend">Null: none runs.</param>
    /// <param name="isGestart">The recipient says that the resident started.</param>
    public static Beurt Van(Pogingstaat? lopend, bool isGestart) => isGestart ? Beurt.Bevestiging : lopend switch
    {
        Pogingstaat.Aangeboden => Beurt.Toezegging,
        Pogingstaat.Aangenomen => Beurt.EersteContact,
        Pogingstaat.ContactGelegd => Beurt.Begin,
        Pogingstaat.Wachtlijst => Beurt.Plek,
        _ => Beurt.Keuze,
    };
}

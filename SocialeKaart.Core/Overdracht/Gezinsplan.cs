using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Core.Overdracht;

/// <summary>
/// What the overdrachten of one household share: one household, one plan, one Regisseur. Each overdracht keeps its own story, Houder and
/// consents; nothing of these is in the plan. Which overdrachten take part stands at their <see cref="Dossier"/>, with who agreed to it.
/// </summary>
public sealed class Gezinsplan
{
    /// <summary>Longest goal, in characters (UTF-16).</summary>
    public const int LangsteDoel = 1_000;

    /// <summary>Most days from now until the plan is looked at again.</summary>
    public const int VersteEvaluatie = 366;

    public required Guid Id { get; init; }

    /// <summary>Number of the last change: two who change the same at once are told apart by it.</summary>
    public int Versie { get; set; }

    /// <summary>The goal in the family's own words, encrypted with the plan's own key.</summary>
    public required byte[] Doel { get; set; }

    /// <summary>Account of the one named person who coordinates it.</summary>
    public required Guid Regisseur { get; set; }

    /// <summary>The day on which the plan is looked at again.</summary>
    public required DateOnly EvaluatieOp { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime BegonnenOp { get; init; }

    /// <summary>UTC; since when it is stuck; null: it goes on.</summary>
    public DateTime? VastgelopenOp { get; set; }

    /// <summary>Account that said so.</summary>
    public Guid? VastgelopenDoor { get; set; }
}

/// <summary>Who may see and lead a plan. Pure.</summary>
public static class Gezinsplanregels
{
    /// <summary>Whether someone may see the plan and its goal.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="houders">Accounts that hold an open overdracht that takes part.</param>
    /// <param name="wie">Who looks.</param>
    public static bool Ziet(Gezinsplan plan, IEnumerable<Guid> houders, Wie wie) => Leidt(plan, wie) || (wie.IsEen(Rolregels.LezenVerhalen) && houders.Contains(wie.Id));

    /// <summary>Whether someone may change it: the Regisseur, and every Procesregisseur from the moment that it is stuck until it goes on again.</summary>
    public static bool Leidt(Gezinsplan plan, Wie wie) =>
        wie.IsEen(Rolregels.LezenVerhalen) && (plan.Regisseur == wie.Id || (plan.VastgelopenOp is not null && wie.Is(Rol.Procesregisseur)));
}

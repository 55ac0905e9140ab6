using System.Collections.Immutable;

namespace SocialeKaart.Core.Gesprek;

/// <summary>A mark on something of the plan.</summary>
/// <param name="Id">Slug of a voorziening, or id of a suggestion.</param>
/// <param name="Lid">For whom; null: for all, also who comes later.</param>
internal readonly record struct Planmerk(string Id, int? Lid);

/// <summary>What was marked, for one member or for all.</summary>
internal sealed record Planmerken(ImmutableList<Planmerk> Alle) : Vertrouwelijk
{
    public const int Meeste = 200;

    private const int LangsteId = 100;

    public static readonly Planmerken Geen = new([]);

    public bool Geldt(string id, int lid) => Alle.Contains(new Planmerk(id, null)) || Alle.Contains(new Planmerk(id, lid));

    public Planmerken Zet(string id, int? lid)
    {
        var rest = lid is null ? Alle.RemoveAll(m => m.Id == id) : Alle;
        return rest.Contains(new Planmerk(id, null)) || rest.Contains(new Planmerk(id, lid)) ? this : new Planmerken(rest.Add(new Planmerk(id, lid))).Getoetst();
    }

    /// <summary>Takes a mark away; from one member what holds for all stays for the others.</summary>
    public Planmerken Neem(string id, int? lid, IEnumerable<Gezinslid> leden)
    {
        if (lid is null)
            return new Planmerken(Alle.RemoveAll(m => m.Id == id));
        var rest = Alle.Contains(new Planmerk(id, null))
            ? Alle.Remove(new Planmerk(id, null)).AddRange(leden.Select(l => new Planmerk(id, l.Id)))
            : Alle;
        return new Planmerken(rest.Remove(new Planmerk(id, lid))).Getoetst();
    }

    public Planmerken Zonder(int lid) => new(Alle.RemoveAll(m => m.Lid == lid));

    internal Planmerken Getoetst()
    {
        Vrijetekst.ToetsAantal(Alle.Count, Meeste, nameof(Planmerken));
        Alle.ForEach(m => Vrijetekst.ToetsGevuld(m.Id, LangsteId, nameof(m.Id)));
        Vrijetekst.Eis(Alle.TrueForAll(m => m.Id.All(IsVanId)), "That is no slug or id.", nameof(Planmerk.Id));
        return this;
    }

    private static bool IsVanId(char teken) => char.IsAsciiLetterOrDigit(teken) || teken is '-' or '.' or '_';
}

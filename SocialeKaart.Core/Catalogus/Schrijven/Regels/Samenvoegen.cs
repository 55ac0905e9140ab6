namespace SocialeKaart.Core.Catalogus.Schrijven.Regels;

/// <summary>Two edits of the same content as one.</summary>
/// <param name="Inhoud">What is published now, with what was edited; at a conflict as it is published, unless chosen otherwise.</param>
/// <param name="Botsingen">Parts that both changed, each otherwise, by the names of <see cref="VoorzieningInhoud"/>; those that were chosen are among them.</param>
public sealed record Samenvoeging(VoorzieningInhoud Inhoud, IReadOnlyList<string> Botsingen);

/// <summary>Brings an edit into what others published since it was begun: only what the editor changed goes over.</summary>
public static class Samenvoegen
{
    /// <summary>Merges.</summary>
    /// <param name="basis">What was published when the edit began.</param>
    /// <param name="nu">What is published now.</param>
    /// <param name="wordt">The whole of the edit.</param>
    /// <param name="gekozen">Parts for which the edit wins a conflict.</param>
    public static Samenvoeging Voeg(VoorzieningInhoud basis, VoorzieningInhoud nu, VoorzieningInhoud wordt, IReadOnlyCollection<string> gekozen)
    {
        // Someone who changes the telephone and someone who changes the website are not in each other's way.
        var (contact, contactBotst) = Contact(basis.Contact, nu.Contact, wordt.Contact);
        var samen = nu with { Contact = contactBotst && gekozen.Contains(nameof(VoorzieningInhoud.Contact)) ? wordt.Contact : contact };
        List<string> botsingen = [];
        foreach (var deel in Inhoudsverschil.Alle)
        {
            if (deel == nameof(VoorzieningInhoud.Contact))
            {
                if (contactBotst)
                    botsingen.Add(deel);
                continue;
            }

            var (was, heet, zou) = (Inhoudsverschil.Tekst(deel, basis), Inhoudsverschil.Tekst(deel, nu), Inhoudsverschil.Tekst(deel, wordt));
            if (zou == was || zou == heet)
                continue;
            var botst = heet != was;
            if (botst)
                botsingen.Add(deel);
            if (!botst || gekozen.Contains(deel))
                samen = Inhoudsverschil.Met(samen, wordt, [deel]);
        }

        return new Samenvoeging(samen, botsingen);
    }

    private static (Contact? Contact, bool Botst) Contact(Contact? basis, Contact? nu, Contact? wordt)
    {
        var botst = false;
        string? Deel(Func<Contact, string?> lees)
        {
            var (was, heet, zou) = (Lees(basis), Lees(nu), Lees(wordt));
            if (zou == was || zou == heet)
                return heet;
            botst |= heet != was;
            return heet == was ? zou : heet;

            string? Lees(Contact? van) => van is null ? null : lees(van);
        }

        var samen = new Contact { Telefoon = Deel(c => c.Telefoon), Mail = Deel(c => c.Mail), Web = Deel(c => c.Web) };
        return (samen == new Contact() ? null : samen, botst);
    }
}

using SocialeKaart.Core.Gesprek;
using SocialeKaart.Core.Overdracht;

namespace SocialeKaart.Web.Overdracht.Publiek;

/// <summary>What someone without an account follows in this browser now.</summary>
/// <param name="Id">Of the dossier.</param>
/// <param name="Soort">Overdracht or consult.</param>
/// <param name="Code">Of the slip: a newer slip ends this.</param>
/// <param name="MetGeheim">Whether the second secret was given as well.</param>
/// <param name="Geheim">The second secret, for who asked a question just now and has to write it down; else null.</param>
public sealed record Volgsessie(Guid Id, Dossiersoort Soort, string Code, bool MetGeheim, string? Geheim = null) : Vertrouwelijk;

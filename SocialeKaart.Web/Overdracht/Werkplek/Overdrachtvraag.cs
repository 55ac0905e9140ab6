using SocialeKaart.Core.Overdracht;

namespace SocialeKaart.Web.Overdracht.Werkplek;

/// <summary>A step that someone chose and confirmed.</summary>
/// <param name="Stap">Which one.</param>
/// <param name="Handeling">What it does; null for <see cref="Mogelijkheid.GeefVolgkaart"/>.</param>
/// <param name="Zin">For <see cref="Mogelijkheid.MeldStart"/>: one sentence back; else empty.</param>
public sealed record Overdrachtvraag(Mogelijkheid Stap, Handeling? Handeling, string Zin = "");

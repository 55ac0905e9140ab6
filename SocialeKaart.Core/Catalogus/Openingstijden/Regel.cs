namespace SocialeKaart.Core.Catalogus.Openingstijden;

/// <summary>One line of hours for a reader.</summary>
/// <param name="Wanneer">The days, such as "maandag tot en met vrijdag".</param>
/// <param name="Tijden">The hours on each of those days.</param>
/// <param name="Opmerkingen">What else holds for them; the provider's own remark last.</param>
public sealed record Regel(string Wanneer, string Tijden, IReadOnlyList<string> Opmerkingen);

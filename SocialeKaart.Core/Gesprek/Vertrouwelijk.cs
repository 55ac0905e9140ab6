namespace SocialeKaart.Core.Gesprek;

/// <summary>What may hold words of a household. As a string it tells its kind only, so that none of it can end up in a log.</summary>
public abstract record Vertrouwelijk
{
    public sealed override string ToString() => GetType().Name;
}

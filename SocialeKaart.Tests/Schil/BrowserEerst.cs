using SocialeKaart.Tests.Schil;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(BrowserEerst))]

namespace SocialeKaart.Tests.Schil;

/// <summary>
/// Begins with the classes that take longest: else a run may end with one of them alone, while the processors have nothing else to do.
/// No test may come to depend on it.
/// </summary>
public sealed class BrowserEerst : ITestCollectionOrderer
{
    private static readonly string[] Lang = [".Browser.", ".Wegwijzer.Bewijs."];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(c => !Lang.Any(n => c.TestCollectionDisplayName.Contains(n, StringComparison.Ordinal))).ThenBy(c => c.UniqueID, StringComparer.Ordinal)];
}

using CrdGen.Testing;
using Xunit;

namespace CrdGen.Operator.Tests;

/// <summary>Waits for what comes by itself, as long as the test runs.</summary>
internal static class Until
{
    /// <summary>Asks again until it is so.</summary>
    public static Task TrueAsync(Func<bool> condition, string what) => Eventually.IsTrueAsync(condition, what, cancellationToken: TestContext.Current.CancellationToken);
}

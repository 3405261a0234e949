using Xunit;

namespace CrdGen.Client.Tests.Examples;

/// <summary>The examples that an API server alone can answer, against one.</summary>
public sealed class ExampleTests(Cluster cluster)
{
    internal static IReadOnlyDictionary<string, Func<ExampleRun, Task>> Rows { get; } =
        ObjectRows.All.Concat(WorkloadRows.All).Concat(CustomResourceRows.All).ToDictionary(StringComparer.Ordinal);

    public static TheoryData<string> Names => new(Rows.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_does_what_it_says(string example)
    {
        var client = cluster.Client;
        await client.Namespaces().ApplyAsync(new Models.Core.V1.Namespace { Metadata = { Name = ExampleRun.Namespace } }, TestContext.Current.CancellationToken);
        await cluster.InstallPostgresAsync();
        using var files = new Temporary();

        await Rows[example](new(client, files)).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
    }
}

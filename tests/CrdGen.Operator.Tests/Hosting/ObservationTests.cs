using System.Collections.Concurrent;
using System.Diagnostics;
using CrdGen.Client;
using CrdGen.Models.Core.V1;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.Hosting;

/// <summary>What logs and traces show of a reconciliation.</summary>
public sealed partial class ObservationTests(Cluster cluster)
{
    [Fact]
    public async Task What_a_reconciler_logs_says_of_what_it_was()
    {
        var ns = await cluster.NewNamespaceAsync();
        await using var replica = await NewReplica(ns).StartAsync();
        await CreateAsync(ns, "good");
        await Until.TrueAsync(() => replica.Log.Any(line => line.StartsWith("Information Hello", StringComparison.Ordinal)), "it logs");

        var line = replica.Log.First(line => line.StartsWith("Information Hello", StringComparison.Ordinal));
        line.ShouldMatch($@"^Information Hello \[.*controller=talking namespace={ns} name=good reconcileID=[0-9a-f]{{16}}");
    }

    [Fact]
    public async Task Each_reconciliation_is_a_span_with_its_result()
    {
        var ns = await cluster.NewNamespaceAsync();
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == OperatorDiagnostics.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span =>
            {
                if ((string?)span.GetTagItem("k8s.namespace.name") == ns)
                {
                    spans.Enqueue(span);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        await using var replica = await NewReplica(ns).StartAsync();
        await CreateAsync(ns, "good");
        await CreateAsync(ns, "bad");
        await Until.TrueAsync(() => spans.Count >= 2, "two spans");

        var good = spans.First(span => (string?)span.GetTagItem("k8s.object.name") == "good");
        good.OperationName.ShouldBe("reconcile");
        good.Status.ShouldBe(ActivityStatusCode.Unset);
        good.GetTagItem("controller").ShouldBe("talking");
        good.GetTagItem("result").ShouldBe("success");
        good.GetTagItem("reconcileID").ShouldBe(good.SpanId.ToString());
        var bad = spans.First(span => (string?)span.GetTagItem("k8s.object.name") == "bad");
        bad.Status.ShouldBe(ActivityStatusCode.Error);
        bad.StatusDescription.ShouldBe("No way.");
        bad.GetTagItem("result").ShouldBe("error");
        bad.Events.Single().Tags.ShouldContain(tag => tag.Key == "exception.message" && (string?)tag.Value == "No way.");
    }

    private Replica NewReplica(string ns) => new(cluster, services =>
        services.AddOperator(options => options.Namespaces.Add(ns)).AddController<Talking, ConfigMap>(controller => controller.Name = "talking"));

    private Task<ConfigMap> CreateAsync(string ns, string name) => cluster.Client.ConfigMaps(ns).CreateAsync(new ConfigMap { Metadata = new() { Name = name } }, TestContext.Current.CancellationToken);

    private sealed partial class Talking(ILogger<Talking> logger) : Reconciler<ConfigMap>
    {
        public override ValueTask<Result> ReconcileAsync(ConfigMap resource, CancellationToken cancellationToken)
        {
            Hello(logger);
            return resource.Metadata.Name == "bad" ? throw new TerminalException("No way.") : new(Result.Done);
        }

        [LoggerMessage(LogLevel.Information, "Hello")]
        private static partial void Hello(ILogger logger);
    }
}

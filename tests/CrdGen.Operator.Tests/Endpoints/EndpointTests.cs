using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using CrdGen.Client;
using CrdGen.Models.Core.V1;
using CrdGen.Operator.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.Endpoints;

/// <summary>What an operator answers by HTTP, while it works against a real API server.</summary>
public sealed partial class EndpointTests(Cluster cluster)
{
    /// <summary>All metrics that dashboards for controller-runtime look at: name, type, labels.</summary>
    public static TheoryData<string, string, string> Metrics() => new()
    {
        { "controller_runtime_reconcile_total", "counter", "controller,result" },
        { "controller_runtime_reconcile_errors_total", "counter", "controller" },
        { "controller_runtime_terminal_reconcile_errors_total", "counter", "controller" },
        { "controller_runtime_reconcile_timeouts_total", "counter", "controller" },
        { "controller_runtime_reconcile_time_seconds", "histogram", "controller" },
        { "controller_runtime_max_concurrent_reconciles", "gauge", "controller" },
        { "controller_runtime_active_workers", "gauge", "controller" },
        { "workqueue_depth", "gauge", "name,controller,priority" },
        { "workqueue_adds_total", "counter", "name,controller" },
        { "workqueue_retries_total", "counter", "name,controller" },
        { "workqueue_queue_duration_seconds", "histogram", "name,controller" },
        { "workqueue_work_duration_seconds", "histogram", "name,controller" },
        { "workqueue_unfinished_work_seconds", "gauge", "name,controller" },
        { "workqueue_longest_running_processor_seconds", "gauge", "name,controller" },
        { "leader_election_master_status", "gauge", "name" },
        { "rest_client_requests_total", "counter", "code,method,host" },
        { "dotnet_gc_collections_total", "counter", "gc_heap_generation" },
    };

    [Fact]
    public async Task Metrics_have_the_names_types_and_labels_of_controller_runtime_and_the_right_values()
    {
        var (ns, script) = (await cluster.NewNamespaceAsync(), new Script());
        var (release, done) = (new TaskCompletionSource(), 0);
        script.Reconcile = async (map, _) =>
        {
            switch (map.Metadata.Name)
            {
                case "hangs":
                    await release.Task;
                    break;
                case "fails":
                    throw new TerminalException("No way.");
                case "fails-once" when script.Calls.Count(call => call == "fails-once") == 1:
                    throw new InvalidOperationException("Not yet.");
            }

            Interlocked.Increment(ref done);
            return Result.Done;
        };
        await using var replica = await NewReplica(ns, script, operators => operators.UseLeaderElection("leader", options => options.Namespace = ns)).StartAsync();
        using var http = NewClient(replica);
        foreach (var name in new[] { "hangs", "fails", "fails-once", "a", "b" })
        {
            await cluster.Client.ConfigMaps(ns).CreateAsync(new ConfigMap { Metadata = new() { Name = name } }, TestContext.Current.CancellationToken);
        }

        await Until.TrueAsync(() => Volatile.Read(ref done) == 3 && script.Calls.Contains("fails"), "all but one are done");
        var metrics = Parse(await http.GetStringAsync("/metrics", TestContext.Current.CancellationToken));

        foreach (var (name, type, labels) in Metrics().Select(row => row.Data))
        {
            metrics.Types.ShouldContainKeyAndValue(name, type);
            var samples = metrics.Samples.Where(sample => sample.Name == name || (type == "histogram" && sample.Name == name + "_count")).ToList();
            samples.ShouldNotBeEmpty(name);
            samples.ShouldAllBe(sample => LabelName().Matches(sample.Labels).Select(match => match.Groups[1].Value).SequenceEqual(labels.Split(',', StringSplitOptions.None)), name);
        }

        Value("controller_runtime_reconcile_total{controller=\"configmap\",result=\"success\"}").ShouldBe(3);
        Value("controller_runtime_reconcile_total{controller=\"configmap\",result=\"error\"}").ShouldBe(2);
        Value("controller_runtime_reconcile_total{controller=\"configmap\",result=\"requeue_after\"}").ShouldBe(0);
        Value("controller_runtime_reconcile_errors_total{controller=\"configmap\"}").ShouldBe(2);
        Value("controller_runtime_terminal_reconcile_errors_total{controller=\"configmap\"}").ShouldBe(1);
        Value("controller_runtime_max_concurrent_reconciles{controller=\"configmap\"}").ShouldBe(3);
        Value("controller_runtime_active_workers{controller=\"configmap\"}").ShouldBe(1);
        Value("controller_runtime_reconcile_time_seconds_count{controller=\"configmap\"}").ShouldBe(5);
        Value("controller_runtime_reconcile_time_seconds_bucket{controller=\"configmap\",le=\"60\"}").ShouldBe(5);
        Value("workqueue_depth{name=\"configmap\",controller=\"configmap\",priority=\"0\"}").ShouldBe(0);
        Value("workqueue_adds_total{name=\"configmap\",controller=\"configmap\"}").ShouldBeGreaterThanOrEqualTo(5);
        Value("workqueue_retries_total{name=\"configmap\",controller=\"configmap\"}").ShouldBe(1);
        Value("workqueue_unfinished_work_seconds{name=\"configmap\",controller=\"configmap\"}").ShouldBeGreaterThan(0);
        Value("workqueue_longest_running_processor_seconds{name=\"configmap\",controller=\"configmap\"}").ShouldBeGreaterThan(0);
        Value("leader_election_master_status{name=\"leader\"}").ShouldBe(1);
        Value($"rest_client_requests_total{{code=\"200\",method=\"GET\",host=\"{cluster.Plane.Server.Authority}\"}}").ShouldBeGreaterThan(0);
        release.SetResult();

        double Value(string sample) => metrics.Samples.Single(one => $"{one.Name}{{{one.Labels}}}" == sample).Value;
    }

    [Fact]
    public async Task Health_and_readiness_say_what_is_missing()
    {
        var (ns, script) = (await cluster.NewNamespaceAsync(), new Script());
        var isCut = true;
        await using var replica = await NewReplica(ns, script, operators => operators.Services.AddHealthChecks().AddCheck("own", () => HealthCheckResult.Healthy("all is well")), () => new Cut(() => isCut)).StartAsync();
        using var http = NewClient(replica);

        (await GetAsync(http, "/healthz")).ShouldBe((HttpStatusCode.OK, "ok"));
        var (code, text) = await GetAsync(http, "/readyz");
        code.ShouldBe(HttpStatusCode.ServiceUnavailable);
        text.ShouldContain("[-]informers failed: not all objects seen yet: configmaps\n");
        text.ShouldContain("[+]own ok: all is well\n");
        text.ShouldEndWith("readyz check failed\n");

        isCut = false;
        await Until.TrueAsync(() => GetAsync(http, "/readyz").GetAwaiter().GetResult() == (HttpStatusCode.OK, "ok"), "it is ready");
        (await GetAsync(http, "/readyz?verbose")).ShouldBe((HttpStatusCode.OK, "[+]informers ok\n[+]lifecycle ok\n[+]own ok: all is well\n[+]replica ok: the only replica\nreadyz check passed\n"));
        (await GetAsync(http, "/else")).Code.ShouldBe(HttpStatusCode.NotFound);
        (await http.PostAsync(new Uri("/healthz", UriKind.Relative), null, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await http.GetAsync(new Uri("/metrics", UriKind.Relative), TestContext.Current.CancellationToken)).Content.Headers.ContentType!.ToString().ShouldBe("text/plain; version=0.0.4; charset=utf-8");
    }

    [Fact]
    public async Task A_reconciliation_that_hangs_for_too_long_means_that_the_program_is_dead()
    {
        var (ns, script) = (await cluster.NewNamespaceAsync(), new Script());
        var release = new TaskCompletionSource();
        script.Reconcile = async (_, _) =>
        {
            await release.Task;
            return Result.Done;
        };
        await using var replica = await NewReplica(ns, script, operators => operators.Services.Configure<OperatorOptions>(options => options.StuckLimit = TimeSpan.Zero)).StartAsync();
        using var http = NewClient(replica);
        await cluster.Client.ConfigMaps(ns).CreateAsync(new ConfigMap { Metadata = new() { Name = "a" } }, TestContext.Current.CancellationToken);

        await Until.TrueAsync(() => GetAsync(http, "/healthz").GetAwaiter().GetResult().Code == HttpStatusCode.ServiceUnavailable, "it is dead");
        (await GetAsync(http, "/healthz")).Text.ShouldStartWith($"[-]controllers failed: reconciliations do not return: configmap {ns}/a for ");
        release.SetResult();
        await Until.TrueAsync(() => GetAsync(http, "/healthz").GetAwaiter().GetResult() == (HttpStatusCode.OK, "ok"), "it lives after all");
    }

    [Fact]
    public async Task Without_a_port_it_is_that_of_the_configuration()
    {
        await using var replica = await new Replica(cluster, services => services.AddSingleton(ConfigurationTests.Configuration("port", "0")).AddOperator().ServeEndpoints()).StartAsync();
        using var http = NewClient(replica);

        replica.Get<EndpointServer>().Port.ShouldNotBe(8080);
        (await GetAsync(http, "/healthz")).ShouldBe((HttpStatusCode.OK, "ok"));
    }

    [Fact]
    public async Task A_port_that_another_has_is_named()
    {
        var listener = new TcpListener(IPAddress.IPv6Any, 0);
        listener.Server.DualMode = true;
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        await using var replica = new Replica(cluster, services => services.AddSingleton(new Script()).AddOperator().ServeEndpoints(port).AddController<ScriptedReconciler, ConfigMap>());

        (await Should.ThrowAsync<InvalidOperationException>(replica.StartAsync)).Message.ShouldContain($"the port {port}");
        listener.Stop();
    }

    [Fact]
    public async Task A_web_application_serves_them_itself()
    {
        var ns = await cluster.NewNamespaceAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddSingleton(new Script()).AddSingleton(cluster.Client).AddOperator(options => options.Namespaces.Add(ns)).AddController<ScriptedReconciler, ConfigMap>();
        await using var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapOperator();
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var http = new HttpClient { BaseAddress = new(app.Urls.First()) };

        (await GetAsync(http, "/healthz")).ShouldBe((HttpStatusCode.OK, "ok"));
        await Until.TrueAsync(() => GetAsync(http, "/readyz").GetAwaiter().GetResult().Code == HttpStatusCode.OK, "it is ready");
        (await GetAsync(http, "/metrics")).Text.ShouldContain("controller_runtime_max_concurrent_reconciles{controller=\"configmap\"} 1\n");
        await app.StopAsync(TestContext.Current.CancellationToken);
    }

    private Replica NewReplica(string ns, Script script, Action<OperatorBuilder> configure, params Func<DelegatingHandler>[] handlers) => new(
        cluster,
        services =>
        {
            services.AddSingleton(script);
            var operators = services.AddOperator(options => options.Namespaces.Add(ns)).ServeEndpoints(0).AddController<ScriptedReconciler, ConfigMap>(controller =>
            {
                controller.Options.MaxConcurrentReconciles = 3;
                controller.Options.Timeout = TimeSpan.FromMilliseconds(500);
                controller.Options.Grace = TimeSpan.FromMinutes(1);
            });
            configure(operators);
        },
        handlers);

    private static HttpClient NewClient(Replica replica) => new() { BaseAddress = new($"http://127.0.0.1:{replica.Get<EndpointServer>().Port}") };

    private static async Task<(HttpStatusCode Code, string Text)> GetAsync(HttpClient http, string path)
    {
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private static (Dictionary<string, string> Types, List<(string Name, string Labels, double Value)> Samples) Parse(string text)
    {
        var (types, samples) = (new Dictionary<string, string>(), new List<(string, string, double)>());
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith("# TYPE ", StringComparison.Ordinal))
            {
                var words = line.Split(' ');
                types.Add(words[2], words[3]);
            }
            else if (!line.StartsWith('#'))
            {
                var match = Sample().Match(line);
                match.Success.ShouldBeTrue(line);
                samples.Add((match.Groups[1].Value, match.Groups[3].Value, double.Parse(match.Groups[4].Value, CultureInfo.InvariantCulture)));
            }
        }

        return (types, samples);
    }

    [GeneratedRegex("""^([a-zA-Z_:][a-zA-Z0-9_:]*)(\{(.*)\})? (\S+)$""")]
    private static partial Regex Sample();

    [GeneratedRegex("""(\w+)="(?:[^"\\]|\\.)*"(?:,|$)""")]
    private static partial Regex LabelName();

    /// <summary>Loses all requests.</summary>
    private sealed class Cut(Func<bool> isCut) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            isCut() ? throw new HttpRequestException("cut") : base.SendAsync(request, cancellationToken);
    }
}

using System.Globalization;
using CrdGen.Client;
using CrdGen.Models.Core.V1;
using CrdGen.Operator.Faults.Checks;
using CrdGen.Operator.Faults.Workloads;
using CrdGen.TestSupport.ControlPlane;
using CrdGen.TestSupport.Faults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CrdGen.Operator.Faults.Replicas;

/// <summary>One of the operator's replicas: a host as programs have it, behind a proxy of its own. One that ends is started again, as the kubelet does.</summary>
internal sealed class Replica : IAsyncDisposable
{
    private readonly string name;
    private readonly string ns;
    private readonly string authority;
    private readonly string tokenFile;
    private readonly ReconcileLedger ledger;
    private readonly List<WeakReference> hosts = [];
    private volatile ReplicaLife? life;
    private int starts;
    private int heldWrites;

    private Replica(string name, string ns, TestControlPlane plane, FaultProxy proxy, ReconcileLedger ledger)
    {
        (this.name, this.ns, this.ledger, Proxy) = (name, ns, ledger, proxy);
        authority = plane.CertificatePath("ca.crt");
        tokenFile = Path.Combine(Path.GetDirectoryName(authority)!, $"token-{name}");
        RotateToken();
    }

    /// <summary>What stands between it and the API server.</summary>
    public FaultProxy Proxy { get; }

    /// <summary>The one that runs; <see langword="null"/> between two.</summary>
    public ReplicaLife? Life => life;

    /// <summary>How often it was started again.</summary>
    public int Restarts => starts - 1;

    /// <summary>How many writes waited while the replica stood still.</summary>
    public int HeldWrites => heldWrites + (life?.HeldWrites ?? 0);

    /// <summary>How many hosts of before are still in memory, after a collection.</summary>
    public int LeakedHosts => hosts.Count(host => host.IsAlive) - 1;

    public static async Task<Replica> StartAsync(string name, string ns, TestControlPlane plane, ReconcileLedger ledger, int seed)
    {
        var proxy = await FaultProxy.StartAsync(plane, new(seed));
        proxy.IsOn = false;
        return new(name, ns, plane, proxy, ledger);
    }

    /// <summary>Runs it, again and again, until it is stopped.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await LiveAsync(stop);
        }
    }

    /// <summary>Has only a new token accepted from now on, and gives it to the replica after a while.</summary>
    public async Task RotateTokenAsync(TimeSpan late)
    {
        Proxy.Token = NewToken();
        await Task.Delay(late);
        await File.WriteAllTextAsync(tokenFile, Proxy.Token);
    }

    public async ValueTask DisposeAsync() => await Proxy.DisposeAsync();

    private void RotateToken()
    {
        Proxy.Token = NewToken();
        File.WriteAllText(tokenFile, Proxy.Token);
    }

    private string NewToken() => $"{name}-{Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(8))}";

    private async Task LiveAsync(CancellationToken stop)
    {
        var now = new ReplicaLife(new(string.Create(CultureInfo.InvariantCulture, $"{name}{++starts}")));
        using (var host = Build(now))
        {
            hosts.RemoveAll(old => !old.IsAlive);
            hosts.Add(new(host));
            now.Lifetime = host.Services.GetRequiredService<IHostApplicationLifetime>();
            life = now;
            try
            {
                await host.RunAsync(stop);
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                // A program that ends with an error: it is started again.
            }
        }

        life = null;
        heldWrites += now.HeldWrites;
    }

    private IHost Build(ReplicaLife now)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        if (Environment.GetEnvironmentVariable("CRDGEN_FAULTS_LOG") is { } level)
        {
            builder.Logging.SetMinimumLevel(Enum.Parse<LogLevel>(level, ignoreCase: true)).AddProvider(new ErrorOutput(now.Identity.Name));
        }

        builder.Services.AddSingleton<TimeProvider>(now.Time).AddSingleton(now.Identity).AddSingleton(ledger);
        builder.Services.AddKubernetesClient(options =>
        {
            options.Server = Proxy.Server;
            options.Namespace = ns;
            options.CertificateAuthorityFile = authority;
            options.Credential = KubernetesCredential.FromTokenFile(tokenFile);
            options.TimeProvider = now.Time;
            options.Handlers.Add(() => new FreezeHandler(now));
            options.Handlers.Add(() => new TermHandler(now.Identity));
        });
        builder.Services
            .AddOperator(options =>
            {
                options.Namespaces.Add(ns);
                options.ShutdownTimeout = TimeSpan.FromSeconds(2);
            })
            .UseLeaderElection("faults", options =>
            {
                options.Identity = now.Identity.Name;
                options.LeaseDuration = Timing.LeaseDuration;
                options.RenewDeadline = Timing.RenewDeadline;
                options.RetryPeriod = Timing.RetryPeriod;
            })
            .AddController<WorkloadReconciler, Workload>(controller =>
            {
                controller.Owns<ConfigMap>();
                controller.Options.MaxConcurrentReconciles = 16;
                controller.Options.Timeout = TimeSpan.FromSeconds(30);
                controller.Options.Backoff = new(TimeSpan.FromMilliseconds(20), TimeSpan.FromSeconds(3));
            });
        return builder.Build();
    }
}

using CrdGen.Client;
using CrdGen.Models.Core.V1;
using CrdGen.Testing.ControlPlane;

namespace CrdGen.Testing;

/// <summary>
/// A Kubernetes API server for tests, the real one: etcd and kube-apiserver on free ports of this machine, with RBAC, and with nothing that was
/// there before. It takes some seconds to start: share one among many tests, each in a namespace of its own (<see cref="NewNamespaceAsync"/>).
/// </summary>
/// <remarks>
/// <para>
/// What does not run here is kube-controller-manager, the scheduler and nodes: no pods start, a StatefulSet's status stays as it is
/// (<see cref="WorkloadPlay.PlayRolloutAsync(ResourceClient{Models.Apps.V1.StatefulSet}, string, int?, CancellationToken)"/> plays its controller), what an owner leaves behind is not
/// collected (<see cref="GarbageCollector.CollectGarbageAsync"/> does it), a deleted namespace stays <c>Terminating</c>, and namespaces have no <c>default</c> service account.
/// </para>
/// <para>With xunit v3:</para>
/// <code>
/// [assembly: AssemblyFixture(typeof(Cluster))]
///
/// public sealed class Cluster : IAsyncLifetime
/// {
///     private ApiServerFixture? server;
///
///     public ApiServerFixture Server { get { Assert.SkipUnless(ApiServerFixture.IsAvailable, ApiServerFixture.Missing); return server!; } }
///
///     public async ValueTask InitializeAsync() =>
///         server = ApiServerFixture.IsAvailable ? await ApiServerFixture.StartAsync(new() { DefinitionAssemblies = [typeof(PostgresCluster).Assembly] }) : null;
///
///     public async ValueTask DisposeAsync() { if (server is not null) { await server.DisposeAsync(); } }
/// }
/// </code>
/// </remarks>
public sealed class ApiServerFixture : IAsyncDisposable, IDisposable
{
    private readonly ControlPlaneServers servers;
    private int namespaces;

    private ApiServerFixture(ControlPlaneServers servers)
    {
        this.servers = servers;
        Administrator = Identities.Administrator(servers);
        Client = Administrator.NewClient();
    }

    /// <summary>Whether etcd and kube-apiserver are there, in <c>KUBEBUILDER_ASSETS</c> or <c>/usr/local/kubebuilder/bin</c>.</summary>
    public static bool IsAvailable => ControlPlanePrograms.Find(null).Programs is not null;

    /// <summary>What is missing and how to get it, where it is not <see cref="IsAvailable"/>; else empty.</summary>
    public static string Missing => ControlPlanePrograms.Find(null).Missing;

    /// <summary>The address of the API server; it stays the same when the server is stopped and started.</summary>
    public Uri Address => servers.Server;

    /// <summary>Whether the API server runs.</summary>
    public bool IsServing => servers.IsServing;

    /// <summary>One who may do everything (group <c>system:masters</c>).</summary>
    public ApiServerIdentity Administrator { get; }

    /// <summary>A client that may do everything. It is disposed of with the server.</summary>
    public KubernetesClient Client { get; }

    /// <summary>A kubeconfig file of one who may do everything; it is removed with the server.</summary>
    public string KubeConfig => Administrator.KubeConfig;

    /// <summary>Starts a server, waits until it is ready, and installs the definitions that the options name.</summary>
    /// <param name="options">How.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <exception cref="ApiServerUnavailableException">The programs are missing; the message says how to get them.</exception>
    /// <exception cref="InvalidOperationException">A server ended; the message has its last lines.</exception>
    /// <exception cref="TimeoutException">The servers were not ready in time, or a definition was not established.</exception>
    public static async Task<ApiServerFixture> StartAsync(ApiServerOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new();
        var (programs, missing) = ControlPlanePrograms.Find(options.AssetsFolder);
        var servers = await ControlPlaneServers.StartAsync(programs ?? throw new ApiServerUnavailableException(missing), options, cancellationToken).ConfigureAwait(false);
        var fixture = new ApiServerFixture(servers);
        try
        {
            foreach (var assembly in options.DefinitionAssemblies)
            {
                await fixture.Client.InstallDefinitionsAsync(assembly, cancellationToken).ConfigureAwait(false);
            }

            foreach (var path in options.DefinitionPaths)
            {
                await fixture.Client.InstallDefinitionsAsync(path, cancellationToken).ConfigureAwait(false);
            }

            return fixture;
        }
        catch
        {
            fixture.Dispose();
            throw;
        }
    }

    /// <summary>Makes a namespace for a test: <c>test-1</c>, <c>test-2</c>, …</summary>
    /// <param name="prefix">The beginning of its name.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>Its name.</returns>
    public async Task<string> NewNamespaceAsync(string prefix = "test", CancellationToken cancellationToken = default)
    {
        var name = $"{prefix}-{Interlocked.Increment(ref namespaces)}";
        await Client.Namespaces().CreateAsync(new Namespace { Metadata = new() { Name = name } }, cancellationToken).ConfigureAwait(false);
        return name;
    }

    /// <summary>A user, known by a certificate. There is nothing that it may do but what RBAC gives it or its groups.</summary>
    /// <param name="name">The user's name.</param>
    /// <param name="groups">Its groups.</param>
    public ApiServerIdentity User(string name, params IReadOnlyList<string> groups) => Identities.User(servers, name, groups);

    /// <summary>A service account, known by a token (TokenRequest, valid for an hour). It is made where there is none.</summary>
    /// <param name="namespace">Its namespace.</param>
    /// <param name="name">Its name.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    public Task<ApiServerIdentity> ServiceAccountAsync(string @namespace, string name, CancellationToken cancellationToken = default) =>
        Identities.ServiceAccountAsync(servers, Client, @namespace, name, cancellationToken);

    /// <summary>Kills the API server. What it has stored stays; connections break.</summary>
    public void StopServer() => servers.StopApiServer();

    /// <summary>Starts a stopped API server at the same address and waits until it is ready. It knows no changes from before: watches from older versions get 410.</summary>
    /// <param name="cancellationToken">Ends the start.</param>
    public Task StartServerAsync(CancellationToken cancellationToken = default) => IsServing ? Task.CompletedTask : servers.StartApiServerAsync(cancellationToken);

    /// <summary>Kills the API server and starts it again.</summary>
    /// <param name="cancellationToken">Ends the start.</param>
    public Task RestartServerAsync(CancellationToken cancellationToken = default)
    {
        StopServer();
        return StartServerAsync(cancellationToken);
    }

    /// <summary>Ends the servers and removes all that they wrote.</summary>
    public void Dispose()
    {
        Client.Dispose();
        servers.Dispose();
    }

    /// <inheritdoc cref="Dispose"/>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}

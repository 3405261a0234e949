using System.Globalization;
using CrdGen.Build.Permissions;
using CrdGen.Schema.Json;

namespace CrdGen.Build.Operators;

/// <summary>What runs an operator in a cluster: its namespace and its Deployment, which passes the Pod Security Standard "restricted".</summary>
internal static class DeploymentManifests
{
    private const string Folder = "manager/";

    /// <summary>What ServeEndpoints takes where nothing is said.</summary>
    private const int DefaultPort = 8080;

    /// <summary>The objects by path.</summary>
    public static IEnumerable<(string Path, JsonValue Value)> Of(OperatorSettings settings, ProgramScan scan)
    {
        yield return (Folder + "namespace.yaml", Namespace(settings));
        yield return (Folder + "deployment.yaml", Deployment(settings, scan.OperatorCalls.Contains("ServeEndpoints"), scan.OperatorCalls.Overlaps(["UseLeaderElection", "UseSharding"])));
    }

    /// <summary>What names all files, for <c>kubectl apply -k</c>.</summary>
    public static JsonValue Kustomization(IEnumerable<string> paths) => Objects.Map(
        ("apiVersion", Objects.Text("kustomize.config.k8s.io/v1beta1")),
        ("kind", Objects.Text("Kustomization")),
        ("resources", Objects.Texts(paths.OrderBy(path => path, StringComparer.Ordinal))));

    private static JsonValue Namespace(OperatorSettings settings) => Objects.Map(
        ("apiVersion", Objects.Text("v1")),
        ("kind", Objects.Text("Namespace")),
        ("metadata", Objects.Map(
            ("labels", Objects.Map(("app.kubernetes.io/name", Objects.Text(settings.Name)), ("pod-security.kubernetes.io/enforce", Objects.Text("restricted")))),
            ("name", Objects.Text(settings.Namespace)))));

    /// <param name="settings">The names.</param>
    /// <param name="servesEndpoints">Whether it serves probes and metrics.</param>
    /// <param name="isCoordinated">Whether replicas know of each other: one waits, or they share the work. Otherwise two would work against each other.</param>
    private static JsonValue Deployment(OperatorSettings settings, bool servesEndpoints, bool isCoordinated) => Objects.Object(
        settings,
        "apps/v1",
        "Deployment",
        settings.Name,
        settings.Namespace,
        ("spec", Objects.Map(
            ("replicas", JsonValue.From(isCoordinated ? 2 : 1)),
            ("selector", Objects.Map(("matchLabels", Objects.Labels(settings)))),
            ("strategy", isCoordinated ? null : Objects.Map(("type", Objects.Text("Recreate")))),
            ("template", Objects.Map(
                ("metadata", Objects.Map(("labels", Objects.Labels(settings)))),
                ("spec", Objects.Map(
                    ("containers", Objects.List(Container(settings, servesEndpoints))),
                    ("securityContext", Objects.Map(("runAsNonRoot", JsonValue.True), ("seccompProfile", Objects.Map(("type", Objects.Text("RuntimeDefault")))))),
                    ("serviceAccountName", Objects.Text(settings.Name)),
                    ("terminationGracePeriodSeconds", JsonValue.From(45)))))))));

    private static JsonValue Container(OperatorSettings settings, bool servesEndpoints) => Objects.Map(
        ("name", Objects.Text("manager")),
        ("image", Objects.Text(settings.Image)),

        ("args", servesEndpoints && settings.Port is { } port ? Objects.Texts(["--port", port.ToString(CultureInfo.InvariantCulture)]) : null),
        ("env", Objects.List([.. Environment(settings)])),
        ("ports", servesEndpoints ? Objects.List(Objects.Map(("name", Objects.Text("http")), ("containerPort", JsonValue.From(settings.Port ?? DefaultPort)))) : null),
        ("livenessProbe", servesEndpoints ? Probe("/healthz", 20) : null),
        ("readinessProbe", servesEndpoints ? Probe("/readyz", 10) : null),
        ("resources", Objects.Map(
            ("requests", Objects.Map(("cpu", Objects.Text("10m")), ("memory", Objects.Text("64Mi")))),
            ("limits", Objects.Map(("memory", Objects.Text("256Mi")))))),
        ("securityContext", Objects.Map(
            ("allowPrivilegeEscalation", JsonValue.False),
            ("capabilities", Objects.Map(("drop", Objects.Texts(["ALL"])))),
            ("readOnlyRootFilesystem", JsonValue.True))));

    private static IEnumerable<JsonValue> Environment(OperatorSettings settings)
    {
        // The runtime's diagnostics want a file system to write to.
        yield return Objects.Map(("name", Objects.Text("DOTNET_EnableDiagnostics")), ("value", Objects.Text("0")));

        // Its roles are about its namespace alone: it must not watch others. Where it is installed to another namespace, it is that one.
        if (!settings.WatchesAll)
        {
            yield return Objects.Map(
                ("name", Objects.Text("WATCH_NAMESPACE")),
                ("valueFrom", Objects.Map(("fieldRef", Objects.Map(("fieldPath", Objects.Text("metadata.namespace")))))));
        }
    }

    private static JsonValue Probe(string path, int period) =>
        Objects.Map(("httpGet", Objects.Map(("path", Objects.Text(path)), ("port", Objects.Text("http")))), ("periodSeconds", JsonValue.From(period)));
}

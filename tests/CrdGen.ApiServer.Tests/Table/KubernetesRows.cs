namespace CrdGen.ApiServer.Tests.Table;

internal static class KubernetesRows
{
    private const string R = "kubernetescases";
    private const string Condition = """{"type": "Ready", "status": "True", "reason": "Done", "message": "", "lastTransitionTime": "2026-01-02T03:04:05Z"}""";

    public static readonly IReadOnlyList<Row> All =
    [
        new("int-or-string, string", R, """{"port": "http"}""", """{"port": true}""", "spec.port"),
        new("int-or-string, integer", R, """{"port": 80}""", """{"port": 1.5}""", "spec.port"),
        new("quantity", R, """{"memory": "1.5Gi"}""", """{"memory": "1 GB"}""", "spec.memory in body should match"),
        new("quantity as a number", R, """{"memory": 2}""", """{"memory": []}""", "spec.memory"),
        new("quantities as values", R, """{"limits": {"cpu": "100m"}}""", """{"limits": {"cpu": "100 m"}}""", "spec.limits.cpu in body should match"),
        new("condition", R, $$"""{"conditions": [{{Condition}}]}""", """{"conditions": [{"type": "Ready", "status": "Yes", "reason": "Done", "message": "", "lastTransitionTime": "2026-01-02T03:04:05Z"}]}""", "spec.conditions[0].status: Unsupported value: \"Yes\""),
        new("conditions by type", R, $$"""{"conditions": [{{Condition}}]}""", $$"""{"conditions": [{{Condition}}, {{Condition}}]}""", "spec.conditions[1]: Duplicate value: {\"type\":\"Ready\"}"),
        new("Kubernetes type", R, """{"pod": {"containers": [{"name": "a", "image": "b", "ports": [{"containerPort": 80}]}]}}""", """{"pod": {}}""", "spec.pod.containers: Required value"),
        new("Kubernetes type, keys of a list", R, """{"pod": {"containers": [{"name": "a"}, {"name": "b"}]}}""", """{"pod": {"containers": [{"name": "a"}, {"name": "a"}]}}""", "spec.pod.containers[1]: Duplicate value: {\"name\":\"a\"}"),
        new("recursion, unrolled", R, """{"tree": {"name": "a", "children": [{"name": "b", "children": [{"name": "c"}]}]}}""", """{"tree": {"name": "a", "children": [{"name": "b", "children": [{"name": "long"}]}]}}""", "spec.tree.children[0].children[0].name: Too long: may not be more than 3"),
        new("recursion, below what is unrolled", R, """{"tree": {"name": "a", "children": [{"name": "b", "children": [{"name": "c", "children": [{"x": "long"}]}]}]}}""", """{"tree": {"name": "a", "children": [{"name": "b", "children": [{"name": "c", "children": 1}]}]}}""", "spec.tree.children[0].children[0].children in body must be of type array"),
    ];

    public static readonly IReadOnlyList<StoredRow> Stored =
    [
        new("defaults of a Kubernetes type", R, """{"pod": {"containers": [{"name": "a", "ports": [{"containerPort": 80}]}]}}""", """{"pod": {"containers": [{"name": "a", "ports": [{"containerPort": 80, "protocol": "TCP"}]}]}}"""),
    ];
}

using System.Globalization;
using System.Text;
using CrdGen.Client;
using CrdGen.Models.Core.V1;

namespace PostgresOperator.Tests.Nodes;

/// <summary>
/// What the cluster's DNS would answer, as a hosts file. The name of a Service stands for the pods themselves: there is no proxy that would
/// change the port.
/// </summary>
internal static class HostNames
{
    public static string Of(IEnumerable<Service> services, IReadOnlyCollection<Pod> pods)
    {
        var text = new StringBuilder("127.0.0.1 localhost\n");
        foreach (var service in services)
        {
            var spec = service.Spec!;
            var published = pods.Where(pod => spec.Selector is { Count: > 0 } selector && LabelQuery.Of(selector).Matches(pod.Metadata.Labels) && pod.Status?.PodIP is not null
                && (spec.PublishNotReadyAddresses is true || StatefulSetControl.IsReady(pod)));
            foreach (var pod in published)
            {
                Add(pod, service.Metadata.Name!);
                if (spec.ClusterIP == "None" && pod.Spec!.Subdomain == service.Metadata.Name && pod.Spec.Hostname is { } hostname)
                {
                    Add(pod, $"{hostname}.{service.Metadata.Name}");
                }
            }

            void Add(Pod pod, string name) => text.Append(CultureInfo.InvariantCulture, $"{pod.Status!.PodIP} {name} {name}.{service.Metadata.Namespace} {name}.{service.Metadata.Namespace}.svc {name}.{service.Metadata.Namespace}.svc.cluster.local\n");
        }

        return text.ToString();
    }
}

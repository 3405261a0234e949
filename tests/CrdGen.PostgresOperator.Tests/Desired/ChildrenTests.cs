using System.Text;
using CrdGen;
using Postgres;
using PostgresOperator.Desired;
using Shouldly;
using Xunit;

namespace PostgresOperator.Tests.Desired;

public sealed class ChildrenTests
{
    [Fact]
    public void The_stateful_set_has_what_the_spec_says()
    {
        var cluster = Clusters.Stored(spec => spec with { Version = 18, Instances = 3, StorageSize = "20Gi", Resources = new() { Requests = new() { ["cpu"] = "500m" } } });
        var set = Instances.Of(cluster, Configuration.Of(cluster)).Spec!;
        set.Replicas.ShouldBe(3);
        set.ServiceName.ShouldBe(Services.Hosts(cluster).Metadata.Name);
        set.Selector.MatchLabels!.ShouldBeSubsetOf(set.Template.Metadata!.Labels!);
        set.Template.Spec!.Containers[0].Image.ShouldBe("docker.io/library/postgres:18");
        set.Template.Spec.Containers[0].Resources!.Requests!["cpu"].ShouldBe(new Quantity("500m"));
        set.VolumeClaimTemplates!.ShouldHaveSingleItem().Spec!.ShouldSatisfyAllConditions(
            claim => claim.StorageClassName.ShouldBe("fast"),
            claim => claim.Resources!.Requests!["storage"].ShouldBe(new Quantity("20Gi")));
    }

    [Fact]
    public void Without_a_storage_class_data_goes_with_the_pod()
    {
        var cluster = Clusters.Stored(spec => spec with { StorageClass = null });
        var set = Instances.Of(cluster, Configuration.Of(cluster)).Spec!;
        set.VolumeClaimTemplates.ShouldBeNull();
        set.Template.Spec!.Volumes!.ShouldContain(volume => volume.Name == Instances.Volume && volume.EmptyDir != null);
    }

    /// <summary>Pod Security Standards, "restricted", rule by rule.</summary>
    [Fact]
    public void Pods_keep_to_the_restricted_standard()
    {
        var cluster = Clusters.Stored(spec => spec with { StorageClass = null });
        foreach (var pod in new[] { Instances.Of(cluster, Configuration.Of(cluster)).Spec!.Template.Spec!, Backups.Job(cluster, new() { Schedule = "0 3 * * *" }).Spec!.JobTemplate.Spec!.Template.Spec! })
        {
            (pod.HostNetwork ?? pod.HostPID ?? pod.HostIPC).ShouldBeNull();
            pod.SecurityContext!.ShouldSatisfyAllConditions(
                security => security.RunAsNonRoot.ShouldBe(true),
                security => security.RunAsUser.ShouldNotBe(0),
                security => security.SeccompProfile!.Type.ShouldBe("RuntimeDefault"));
            pod.Volumes!.ShouldAllBe(volume => volume.EmptyDir != null || volume.ConfigMap != null || volume.PersistentVolumeClaim != null);
            foreach (var container in pod.Containers.Concat(pod.InitContainers ?? []))
            {
                container.SecurityContext!.ShouldSatisfyAllConditions(
                    security => security.AllowPrivilegeEscalation.ShouldBe(false),
                    security => security.Capabilities!.Drop.ShouldBe(["ALL"]),
                    security => security.Capabilities!.Add.ShouldBeNull(),
                    security => security.ReadOnlyRootFilesystem.ShouldBe(true));
                (container.Ports ?? []).ShouldAllBe(port => port.HostPort == null);
            }
        }
    }

    [Fact]
    public void Every_mount_has_its_volume()
    {
        foreach (var cluster in new[] { Clusters.Stored(), Clusters.Stored(spec => spec with { StorageClass = null }) })
        {
            var set = Instances.Of(cluster, Configuration.Of(cluster)).Spec!;
            var volumes = set.Template.Spec!.Volumes!.Select(volume => volume.Name).Concat((set.VolumeClaimTemplates ?? []).Select(claim => claim.Metadata!.Name!));
            set.Template.Spec.Containers.Concat(set.Template.Spec.InitContainers!).SelectMany(container => container.VolumeMounts!).Select(mount => mount.Name).ShouldBeSubsetOf(volumes);
        }
    }

    [Fact]
    public void The_template_of_an_existing_set_keeps_its_size()
    {
        var small = Clusters.Stored(spec => spec with { StorageSize = "10Gi" });
        var existing = Instances.Of(small, Configuration.Of(small));
        var large = Clusters.Stored(spec => spec with { StorageSize = "50Gi" });
        Instances.SizeIn(Instances.Of(large, Configuration.Of(large), existing)).ShouldBe(new Quantity("10Gi"));
        Instances.SizeIn(Instances.Of(large, Configuration.Of(large))).ShouldBe(new Quantity("50Gi"));
        Instances.SizeIn(null).ShouldBeNull();
    }

    [Fact]
    public void Only_the_first_instance_is_behind_the_service_that_takes_writes()
    {
        var cluster = Clusters.Stored(spec => spec with { Instances = 3 });
        Services.Primary(cluster).Spec!.Selector!["statefulset.kubernetes.io/pod-name"].ShouldBe("orders-0");
        Services.Hosts(cluster).Spec!.ShouldSatisfyAllConditions(
            service => service.ClusterIP.ShouldBe("None"),
            service => service.PublishNotReadyAddresses.ShouldBe(true),
            service => service.Selector.ShouldBe(ClusterNames.PodLabels(cluster)));
        Services.Endpoint(cluster).ShouldBe("orders.shop.svc:5432");
    }

    [Fact]
    public void Passwords_are_long_and_never_the_same()
    {
        var passwords = Enumerable.Range(0, 100).Select(_ => Encoding.UTF8.GetString(Superuser.New(Clusters.Stored()).Data![Superuser.PasswordKey])).ToArray();
        passwords.Distinct().Count().ShouldBe(100);
        passwords.ShouldAllBe(password => password.Length == 32);
    }

    [Fact]
    public void What_holds_data_has_no_owner_and_all_else_has()
    {
        var cluster = Clusters.Stored();
        Superuser.New(cluster).Metadata.OwnerReferences.ShouldBeNull();
        Backups.Volume(cluster).Metadata.OwnerReferences.ShouldBeNull();
        IKubernetesObject[] children = [Configuration.Of(cluster), Services.Hosts(cluster), Services.Primary(cluster), Instances.Of(cluster, Configuration.Of(cluster)), Backups.Job(cluster, new() { Schedule = "0 3 * * *" })];
        children.ShouldAllBe(child => child.Metadata.OwnerReferences!.Single().Uid == cluster.Metadata.Uid && child.Metadata.OwnerReferences!.Single().Controller == true);
    }

    [Fact]
    public void Pods_of_backups_are_no_instances()
    {
        var cluster = Clusters.Stored();
        var labels = Backups.Job(cluster, new() { Schedule = "0 3 * * *" }).Spec!.JobTemplate.Spec!.Template.Metadata!.Labels!;
        ClusterNames.PodLabels(cluster).All(label => labels.GetValueOrDefault(label.Key) == label.Value).ShouldBeFalse();
    }

    [Fact]
    public void Names_fit_even_for_the_longest_cluster()
    {
        var cluster = new PostgresCluster { Metadata = new() { Name = new('a', 40), Namespace = "shop", Uid = "1" }, Spec = new() { Version = 17 } };

        // Pods' label controller-revision-hash has the StatefulSet's name and eleven characters; a CronJob's Jobs have eleven more.
        ClusterNames.Instances(cluster).Length.ShouldBeLessThanOrEqualTo(52);
        ClusterNames.Backups(cluster).Length.ShouldBeLessThanOrEqualTo(52);
        ClusterNames.Hosts(cluster).Length.ShouldBeLessThanOrEqualTo(63);
    }
}

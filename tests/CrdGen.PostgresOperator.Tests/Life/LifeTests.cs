using CrdGen;
using CrdGen.Client;
using CrdGen.Testing;
using Postgres;
using PostgresOperator.Status;
using Shouldly;
using Xunit;

namespace PostgresOperator.Tests.Life;

/// <summary>What the sample's README promises, against the real API server and the operator as a program.</summary>
public sealed class LifeTests(Cluster cluster)
{
    private static readonly Backup Nightly = new() { Schedule = "0 3 * * *", Keep = 2 };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_cluster_gets_its_children_and_becomes_ready_with_its_instances()
    {
        var created = await ClusterInTest.CreateAsync(cluster, spec => spec with { Instances = 3, Backup = Nightly });
        var (client, name) = (created.Client, created.Namespace);
        var owner = (await created.GetAsync()).Metadata.Uid;
        IKubernetesObject[] children =
        [
            await created.Sets.GetAsync("orders", Cancellation),
            await client.Services(name).GetAsync("orders", Cancellation),
            await client.Services(name).GetAsync("orders-hosts", Cancellation),
            await client.ConfigMaps(name).GetAsync("orders-configuration", Cancellation),
            await client.CronJobs(name).GetAsync("orders-backups", Cancellation),
        ];
        children.ShouldAllBe(child => child.Metadata.OwnerReferences!.Single().Uid == owner);
        (await created.Secrets.GetAsync("orders-superuser", Cancellation)).Data!.Keys.ShouldBe(["password", "username"], ignoreOrder: true);
        (await client.PersistentVolumeClaims(name).GetAsync("orders-backups", Cancellation)).Metadata.OwnerReferences.ShouldBeNull();

        await created.Sets.PlayRolloutAsync("orders", readyReplicas: 1, Cancellation);
        var status = (await created.UntilAsync(found => found.ReadyInstances == 1)).Status!;
        status.Conditions.Find(ClusterStatus.Ready)!.ShouldSatisfyAllConditions(
            ready => ready.Status.ShouldBe("False"),
            ready => ready.Message.ShouldBe("1 of 3 instances are ready"),
            ready => ready.ObservedGeneration.ShouldBe(1));
        status.Conditions.IsTrue(ClusterStatus.Progressing).ShouldBeTrue();

        await created.PlayAsync();
        status = (await created.GetAsync()).Status!;
        (status.Instances, status.ReadyInstances, status.Endpoint, status.SuperuserSecret).ShouldBe((3, 3, $"orders.{name}.svc:5432", "orders-superuser"));
        await created.UntilEventsAsync("Created", "Ready");
    }

    [Fact]
    public async Task New_settings_roll_the_instances()
    {
        var created = await ClusterInTest.CreateReadyAsync(cluster);
        await created.ChangeAsync(spec => spec with { Settings = new Dictionary<string, IntOrString> { ["work_mem"] = "64MB" } });
        (await created.Client.ConfigMaps(created.Namespace).GetAsync("orders-configuration", Cancellation)).Data!["postgresql.conf"].ShouldContain("work_mem = '64MB'");
        await created.UntilAsync(status => status.Conditions.IsTrue(ClusterStatus.Progressing));
        await created.UntilEventsAsync("Created", "Ready", "SettingsChanged");
        await created.PlayAsync();
    }

    [Fact]
    public async Task It_scales_by_the_subresource()
    {
        var created = await ClusterInTest.CreateReadyAsync(cluster);
        await created.Clusters.ScaleAsync("orders", 3, Cancellation);
        await Eventually.PassesAsync(async () => (await created.Sets.GetAsync("orders", Cancellation)).Spec!.Replicas.ShouldBe(3), cancellationToken: Cancellation);
        await created.Sets.PlayRolloutAsync("orders", cancellationToken: Cancellation);
        await created.UntilAsync(status => status.ReadyInstances == 3);
        var scale = await created.Clusters.GetScaleAsync("orders", Cancellation);
        (scale.Spec!.Replicas, scale.Status!.Replicas, scale.Status.Selector).ShouldBe((3, 3, "app.kubernetes.io/name=postgres,app.kubernetes.io/instance=orders"));
        await Eventually.PassesAsync(async () => (await created.Client.ListEventsOfAsync(await created.GetAsync(), Cancellation)).ShouldContain(one => one.Reason == "Scaled" && one.Message == "From 1 to 3 instances"), cancellationToken: Cancellation);
    }

    [Fact]
    public async Task Deleted_children_come_back()
    {
        var created = await ClusterInTest.CreateReadyAsync(cluster, spec => spec with { Backup = Nightly });
        await ComesBackAsync(created.Sets, "orders");
        await ComesBackAsync(created.Client.Services(created.Namespace), "orders");
        await ComesBackAsync(created.Client.Services(created.Namespace), "orders-hosts");
        await ComesBackAsync(created.Client.ConfigMaps(created.Namespace), "orders-configuration");
        await ComesBackAsync(created.Client.CronJobs(created.Namespace), "orders-backups");

        static async Task ComesBackAsync<T>(ResourceClient<T> children, string name)
            where T : class, IKubernetesObject
        {
            var before = (await children.GetAsync(name, Cancellation)).Metadata.Uid;
            await children.DeleteAsync(name, Cancellation);
            await Eventually.PassesAsync(async () => (await children.GetAsync(name, Cancellation)).Metadata.Uid.ShouldNotBe(before), cancellationToken: Cancellation);
        }
    }

    [Fact]
    public async Task What_somebody_edits_is_corrected_and_what_is_his_stays()
    {
        var created = await ClusterInTest.CreateReadyAsync(cluster, spec => spec with { Backup = Nightly });
        await created.Sets.UpdateAsync("orders", set => { set.Spec!.Replicas = 7; set.Metadata.Annotations = new() { ["acme.io/note"] = "mine" }; }, Cancellation);
        await Eventually.PassesAsync(
            async () => (await created.Sets.GetAsync("orders", Cancellation)).ShouldSatisfyAllConditions(
                set => set.Spec!.Replicas.ShouldBe(1),
                set => set.Metadata.Annotations!["acme.io/note"].ShouldBe("mine")),
            cancellationToken: Cancellation);

        var services = created.Client.Services(created.Namespace);
        await services.UpdateAsync("orders", service => service.Spec!.Selector!["statefulset.kubernetes.io/pod-name"] = "orders-1", Cancellation);
        await Eventually.PassesAsync(async () => (await services.GetAsync("orders", Cancellation)).Spec!.Selector!["statefulset.kubernetes.io/pod-name"].ShouldBe("orders-0"), cancellationToken: Cancellation);

        var maps = created.Client.ConfigMaps(created.Namespace);
        await maps.UpdateAsync("orders-configuration", map => map.Data!["pg_hba.conf"] = "host all all all trust", Cancellation);
        await Eventually.PassesAsync(async () => (await maps.GetAsync("orders-configuration", Cancellation)).Data!["pg_hba.conf"].ShouldContain("scram-sha-256"), cancellationToken: Cancellation);

        var jobs = created.Client.CronJobs(created.Namespace);
        await jobs.UpdateAsync("orders-backups", job => job.Spec!.Schedule = "* * * * *", Cancellation);
        await Eventually.PassesAsync(async () => (await jobs.GetAsync("orders-backups", Cancellation)).Spec!.Schedule.ShouldBe("0 3 * * *"), cancellationToken: Cancellation);
    }

    [Fact]
    public async Task Backups_that_are_no_longer_wanted_stay_but_are_not_taken()
    {
        var created = await ClusterInTest.CreateReadyAsync(cluster, spec => spec with { Backup = Nightly });
        await created.ChangeAsync(spec => spec with { Backup = null });
        await created.Client.CronJobs(created.Namespace).WaitForDeletionAsync("orders-backups", TimeSpan.FromSeconds(30), Cancellation);
        (await created.Client.PersistentVolumeClaims(created.Namespace).GetAsync("orders-backups", Cancellation)).Metadata.DeletionTimestamp.ShouldBeNull();
    }

    [Fact]
    public async Task A_lost_password_stops_the_operator_and_its_return_lets_it_go_on()
    {
        var created = await ClusterInTest.CreateReadyAsync(cluster);
        var secret = await created.Secrets.GetAsync("orders-superuser", Cancellation);
        await created.Secrets.DeleteAsync("orders-superuser", Cancellation);
        await created.Clusters.ScaleAsync("orders", 2, Cancellation);
        await created.UntilAsync(status => status.Conditions.Find(ClusterStatus.Ready)!.Reason == "SuperuserSecretMissing");
        (await created.Sets.GetAsync("orders", Cancellation)).Spec!.Replicas.ShouldBe(1);
        (await created.Secrets.GetOrDefaultAsync("orders-superuser", Cancellation)).ShouldBeNull();

        await created.Secrets.CreateAsync(new() { Metadata = new() { Name = "orders-superuser" }, Data = secret.Data }, Cancellation);
        await created.UntilAsync(status => status.Conditions.Find(ClusterStatus.Ready)!.Reason != "SuperuserSecretMissing");
        await Eventually.PassesAsync(async () => (await created.Sets.GetAsync("orders", Cancellation)).Spec!.Replicas.ShouldBe(2), cancellationToken: Cancellation);
    }

    [Fact]
    public async Task Refused_settings_are_told_and_change_nothing()
    {
        var created = await ClusterInTest.CreateReadyAsync(cluster);
        await created.Clusters.UpdateAsync("orders", found => new PostgresCluster { Metadata = found.Metadata, Spec = found.Spec with { Settings = new Dictionary<string, IntOrString> { ["port"] = 1 } } }, Cancellation);
        var refused = await created.UntilAsync(status => status.Conditions.Find(ClusterStatus.Progressing)!.Reason == "SettingsRefused");
        refused.Status!.Conditions.Find(ClusterStatus.Progressing)!.Message.ShouldStartWith("spec.settings.port is not yours to set");
        refused.Status.Conditions.IsTrue(ClusterStatus.Ready).ShouldBeTrue();
    }

    [Fact]
    public async Task Volumes_grow_where_their_class_allows_it()
    {
        var (client, size) = (cluster.Client, new Quantity("50Gi"));
        await client.StorageClasses().CreateOrReplaceAsync(new() { Metadata = new() { Name = "fast" }, Provisioner = "acme.io/disks", AllowVolumeExpansion = true }, Cancellation);
        var created = await ClusterInTest.CreateReadyAsync(cluster);
        var claims = client.PersistentVolumeClaims(created.Namespace);
        var template = (await created.Sets.GetAsync("orders", Cancellation)).Spec!.VolumeClaimTemplates!.Single();
        await claims.CreateAsync(new() { Metadata = new() { Name = "data-orders-0", Labels = template.Metadata!.Labels }, Spec = template.Spec }, Cancellation);
        await claims.UpdateStatusAsync("data-orders-0", claim => claim.Status = new() { Phase = "Bound" }, Cancellation);

        await created.ChangeAsync(spec => spec with { StorageSize = size });
        await Eventually.PassesAsync(async () => (await claims.GetAsync("data-orders-0", Cancellation)).Spec!.Resources!.Requests!["storage"].ShouldBe(size), cancellationToken: Cancellation);
        await created.UntilEventsAsync("Created", "Ready", "VolumeGrows");
    }

    [Fact]
    public async Task A_deleted_cluster_leaves_its_data_and_nothing_else()
    {
        var created = await ClusterInTest.CreateReadyAsync(cluster, spec => spec with { Backup = Nightly });
        var before = await created.GetAsync();
        before.Metadata.Finalizers.ShouldBe(["postgres.acme.io/cleanup"]);
        await created.Clusters.DeleteAsync("orders", Cancellation);
        await created.Clusters.WaitForDeletionAsync("orders", TimeSpan.FromSeconds(30), Cancellation);
        await created.UntilEventsAsync(before, "Created", "Ready", "DataRetained");

        (await created.Client.CollectGarbageAsync(created.Namespace, Cancellation)).ShouldBe(
            ["ConfigMap orders-configuration", "CronJob orders-backups", "Service orders", "Service orders-hosts", "StatefulSet orders"], ignoreOrder: true);
        await created.Secrets.GetAsync("orders-superuser", Cancellation);
        await created.Client.PersistentVolumeClaims(created.Namespace).GetAsync("orders-backups", Cancellation);
    }

    [Fact]
    public async Task A_new_cluster_of_the_name_goes_on_with_the_password_that_was_left()
    {
        var created = await ClusterInTest.CreateReadyAsync(cluster);
        var password = (await created.Secrets.GetAsync("orders-superuser", Cancellation)).Data!["password"];
        await created.Clusters.DeleteAsync("orders", Cancellation);
        await created.Clusters.WaitForDeletionAsync("orders", TimeSpan.FromSeconds(30), Cancellation);
        await created.Client.CollectGarbageAsync(created.Namespace, Cancellation);

        await created.Clusters.CreateAsync(Clusters.New(), Cancellation);
        await created.UntilAsync(status => status.Conditions.Find(ClusterStatus.Ready) is not null);
        (await created.Secrets.GetAsync("orders-superuser", Cancellation)).Data!["password"].ShouldBe(password);
    }

    [Fact]
    public async Task Data_is_deleted_with_its_cluster_where_the_spec_says_so()
    {
        var created = await ClusterInTest.CreateReadyAsync(cluster, spec => spec with { Backup = Nightly, WhenDeleted = DeletionPolicy.Delete });
        var before = await created.GetAsync();
        await created.Secrets.CreateAsync(new() { Metadata = new() { Name = "somebody-elses" } }, Cancellation);
        await created.Clusters.DeleteAsync("orders", Cancellation);
        await created.Clusters.WaitForDeletionAsync("orders", TimeSpan.FromSeconds(30), Cancellation);
        await created.UntilEventsAsync(before, "Created", "Ready", "DataDeleted");

        // The volume waits for its pods: a finalizer of Kubernetes' own holds it.
        (await created.Client.PersistentVolumeClaims(created.Namespace).ListAsync(null, Cancellation)).ShouldAllBe(claim => claim.Metadata.DeletionTimestamp != null);
        (await created.Secrets.ListAsync(null, Cancellation)).Select(secret => secret.Metadata.Name).ShouldBe(["somebody-elses"]);
        (await created.Sets.GetOrDefaultAsync("orders", Cancellation)).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task The_API_refuses_what_no_operator_could_do(string name, PostgresClusterSpec before, PostgresClusterSpec after, string message)
    {
        await cluster.OperatorAsync();
        var clusters = cluster.Client.PostgresClusters(await cluster.Server.NewNamespaceAsync(cancellationToken: Cancellation));
        (await Should.ThrowAsync<KubernetesInvalidException>(async () =>
        {
            await clusters.CreateAsync(new() { Metadata = new() { Name = name }, Spec = before }, Cancellation);
            await clusters.UpdateAsync(name, found => new PostgresCluster { Metadata = found.Metadata, Spec = after }, Cancellation);
        })).Message.ShouldContain(message);
    }

    public static TheoryData<string, PostgresClusterSpec, PostgresClusterSpec, string> Refused()
    {
        var spec = Clusters.New().Spec;
        return new()
        {
            { "orders", spec, spec with { Version = 18 }, "Value is immutable" },
            { "orders", spec, spec with { StorageClass = null }, "the storage class cannot be changed" },
            { "orders", spec, spec with { StorageSize = "1Gi" }, "volumes cannot shrink" },
            { "orders", spec with { StorageClass = null, Instances = 2 }, spec, "a cluster of several instances needs a storage class" },
            { "orders", spec with { Settings = new Dictionary<string, IntOrString> { ["a b"] = 1 } }, spec, "names of settings are lower-case words" },
            { "0rders", spec, spec, "the name starts with a letter" },
            { new string('a', 41), spec, spec, "at most 40 characters" },
        };
    }
}
